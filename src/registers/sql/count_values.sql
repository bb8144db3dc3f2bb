-- How many entries have each value of a field.
select value, count(*) as found from entry_value where register = :register and field = :driver group by value
