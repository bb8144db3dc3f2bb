-- A draft by its secret id.
select id, kind, service, definition, procedure_version, agreed_at, answers, version, person_id, email, email_confirmed_at,
  updated_at, expires_at, request_id, done_at
from draft where id = :id
