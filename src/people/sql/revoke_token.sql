-- From now on it opens nothing.
update api_token set revoked_at = :now where id = :id and revoked_at is null
