-- How many lie in each view of a desk, and how many should have been answered before today; none counts further than :most.
select
  (select count(*) from (select 1 from desk_entry where unit = :desk and view = 'action' limit :most) as action_rows) as action,
  (select count(*) from (select 1 from desk_entry where unit = :desk and view = 'action' and due_on < :today limit :most) as late_rows) as late,
  (select count(*) from (select 1 from desk_entry where unit = :desk and view = 'waiting' limit :most) as waiting_rows) as waiting,
  (select count(*) from (select 1 from desk_entry where unit = :desk and view = 'elsewhere' limit :most) as elsewhere_rows) as elsewhere,
  (select count(*) from (select 1 from desk_entry where unit = :desk and view = 'done' limit :most) as done_rows) as done
