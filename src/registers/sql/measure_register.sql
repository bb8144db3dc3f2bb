-- How many entries a register has; counts no further than :most.
select count(*) as found from (select 1 from shown_entry where register = :register limit :most) as few
