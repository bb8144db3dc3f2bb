-- Ends all sessions of a person but the one kept.
delete from session where person_id = :person_id and digest <> :kept
