-- The agenda book of a year, by number.
select id, number, salt, service, definition, procedure_version, agreed_at, unit, state, version, chain, subject, answers, person_id,
  agency, applicant_name, applicant_organisation, applicant_email, language, submitted_at, submitted_on, counted_from, due_on,
  round, agenda_year, agenda_number, agenda_code, recorded_at, outcome, answer, answered_at, answered_on, reopen_until
from request where agenda_year = :year and agenda_number > :after order by agenda_number limit :most
