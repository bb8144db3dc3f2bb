-- A role that somebody holds.
insert into person_role (person_id, role, unit) values (:person_id, :role, :unit)
