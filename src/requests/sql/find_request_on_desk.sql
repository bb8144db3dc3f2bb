-- A request by its number, if it lies or lay on that desk: an officer of another unit finds nothing (Pasal 12 ayat (3)).
select id, number, salt, service, definition, procedure_version, agreed_at, unit, state, version, chain, subject, answers, person_id,
  agency, applicant_name, applicant_organisation, applicant_email, language, submitted_at, submitted_on, counted_from, due_on,
  round, agenda_year, agenda_number, agenda_code, recorded_at, outcome, answer, answered_at, answered_on, reopen_until
from request where number = :number
and exists (select 1 from desk_entry where desk_entry.request_id = request.id and desk_entry.unit = :desk)
