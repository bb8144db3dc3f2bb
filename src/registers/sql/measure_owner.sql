-- How many entries an owner has; counts no further than :most.
select count(*) as found from (
  select 1 from entry where register = :register and owner = :driver_value limit :most) as few
