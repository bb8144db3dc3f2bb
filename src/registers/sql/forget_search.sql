-- One's own only.
delete from saved_search where id = :id and person_id = :person_id
