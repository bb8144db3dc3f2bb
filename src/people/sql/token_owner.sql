-- Whose token is to be revoked.
select person_id, name from api_token where id = :id and revoked_at is null
