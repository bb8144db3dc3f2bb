-- How many words begin so; counts no further than :most.
select count(*) as found from (
  select 1 from entry_word where register = :register and word >= :driver and word < :driver_end limit :most) as few
