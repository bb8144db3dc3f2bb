-- What is written of the indicators of an assessment.
select number, version, explanation, explained_name, score, body, document, document_on, file_name, media_type, size, sha256, state,
  sent_at, sent_by, sent_name, checked_at, checked_by, checked_name, reason
from indicator_value where assessment_id = :id order by number
