-- A new session, by the digest of its token.
insert into session (digest, person_id, created_at, seen_at, expires_at)
values (:digest, :person_id, :now, :now, :expires_at)
