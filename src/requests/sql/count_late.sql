-- How many on a desk should have been answered before today, counting no further than :most.
select count(*) as n from (
  select 1 from desk_entry where unit = :desk and view = 'action' and due_on < :today limit :most) as counted
