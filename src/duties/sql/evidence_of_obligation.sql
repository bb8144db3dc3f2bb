-- Everything that was sent for an obligation, oldest first.
select id, kind, note, file_name, media_type, size, sha256, entry_register, entry_id, report_number, effective_on, sent_at,
  sent_by, sent_name, outcome, checked_at, checked_name, reason
from obligation_evidence where obligation_id = :obligation_id order by id
