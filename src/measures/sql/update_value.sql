-- What is written of an indicator, unless somebody else wrote since it was read.
update indicator_value set version = :version, explanation = :explanation, explained_name = :explained_name, score = :score, body = :body,
  document = :document, document_on = :document_on, file_name = :file_name, media_type = :media_type, size = :size, sha256 = :sha256,
  state = :state, sent_at = :sent_at, sent_by = :sent_by, sent_name = :sent_name, checked_at = :checked_at, checked_by = :checked_by,
  checked_name = :checked_name, reason = :reason
where assessment_id = :assessment_id and number = :number and version = :seen
