-- How many entries have a value; counts no further than :most.
select count(*) as found from (
  select 1 from entry_value where register = :register and field = :driver and value = :driver_value limit :most) as few
