-- A delegation that may be ended.
select from_person, to_person, role from delegation where id = :id and ended_at is null
