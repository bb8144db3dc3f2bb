-- The roles that somebody holds themself.
select role, unit from person_role where person_id = :person_id order by role, unit
