-- What a person began and did not send yet.
select id, kind, service, definition, procedure_version, agreed_at, answers, version, person_id, email, email_confirmed_at,
  updated_at, expires_at, request_id, done_at
from draft where person_id = :person_id and done_at is null and expires_at > :now
order by updated_at desc limit 20
