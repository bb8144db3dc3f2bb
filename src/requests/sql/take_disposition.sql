-- A unit begins its work.
update disposition set taken_by = :person_id, taken_name = :name, taken_at = :now
where request_id = :request_id and unit = :unit and taken_at is null
