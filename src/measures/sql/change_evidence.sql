-- A step of a piece of evidence, unless somebody else took one since it was read.
update indicator_evidence set state = :state, sent_at = :sent_at, sent_by = :sent_by, checked_at = :checked_at, checked_by = :checked_by,
  checked_name = :checked_name, reason = :reason
where id = :id and assessment_id = :assessment_id and state = :seen
