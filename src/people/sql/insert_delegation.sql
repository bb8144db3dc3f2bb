-- Somebody acts for somebody on these days, both included.
insert into delegation (id, from_person, to_person, role, first_day, last_day, basis)
values (:id, :from_person, :to_person, :role, :first_day, :last_day, :basis)
