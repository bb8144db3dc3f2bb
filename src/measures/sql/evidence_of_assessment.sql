-- The evidence of an assessment, in the order of what it answers.
select id, number, level, item, kind, title, note, file_name, media_type, size, sha256, entry_register, entry_id, obligation_id, link,
  state, added_at, added_by, added_name, sent_at, sent_by, checked_at, checked_by, checked_name, reason
from indicator_evidence where assessment_id = :id order by number, level, item, id
