-- A closed account neither gives nor holds roles by delegation.
update delegation set ended_at = :now where (from_person = :person_id or to_person = :person_id) and ended_at is null
