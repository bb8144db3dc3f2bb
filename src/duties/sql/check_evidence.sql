-- What the second person said about a piece of evidence.
update obligation_evidence set outcome = :outcome, checked_at = :now, checked_by = :person, checked_name = :name, reason = :reason
where id = :id
