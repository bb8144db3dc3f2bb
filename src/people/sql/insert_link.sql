-- A link sent by mail, by the digest of its code.
insert into account_link (digest, person_id, purpose, created_at, expires_at)
values (:digest, :person_id, :purpose, :now, :expires_at)
