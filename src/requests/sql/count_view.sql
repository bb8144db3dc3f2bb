-- How many lie in one view of a desk, counting no further than :most.
select count(*) as n from (select 1 from desk_entry where unit = :desk and view = :view limit :most) as counted
