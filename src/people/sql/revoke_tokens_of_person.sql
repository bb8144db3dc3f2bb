-- A closed account has no tokens.
update api_token set revoked_at = :now where person_id = :person_id and revoked_at is null
