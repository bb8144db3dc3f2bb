-- A step of a request, unless somebody took one since it was read.
update request set
  version = :version, chain = :chain, state = :state, unit = :unit, counted_from = :counted_from, due_on = :due_on,
  round = :round, agenda_year = :agenda_year, agenda_number = :agenda_number, agenda_code = :agenda_code,
  recorded_at = :recorded_at, outcome = :outcome, answer = :answer, answered_at = :answered_at,
  answered_on = :answered_on, reopen_until = :reopen_until
where id = :id and version = :seen
