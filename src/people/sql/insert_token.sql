-- A token for programs, by its digest.
insert into api_token (id, digest, person_id, name, created_at, expires_at)
values (:id, :digest, :person_id, :name, :now, :expires_at)
