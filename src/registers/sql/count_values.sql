-- How many entries have each value of a field.
select value, count(*) as found from entry_value where register = :register and field = :driver
and entry_id + 0 not between (select first_id from entry_unshown) and (select last_id from entry_unshown)
group by value
