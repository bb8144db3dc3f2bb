-- Corrections that were begun and not sent yet.
select id, kind, service, definition, procedure_version, agreed_at, answers, version, person_id, email, email_confirmed_at,
  updated_at, expires_at, request_id, done_at
from draft
where request_id = :request_id and kind = 'correction' and done_at is null and expires_at > :now
order by created_at desc limit 1
