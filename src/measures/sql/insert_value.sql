-- The first thing written of an indicator; nothing happens where something is written already.
insert into indicator_value (assessment_id, number, version, explanation, explained_name, score, body, document, document_on, file_name,
  media_type, size, sha256, state, sent_at, sent_by, sent_name, checked_at, checked_by, checked_name, reason)
values (:assessment_id, :number, :version, :explanation, :explained_name, :score, :body, :document, :document_on, :file_name,
  :media_type, :size, :sha256, :state, :sent_at, :sent_by, :sent_name, :checked_at, :checked_by, :checked_name, :reason)
on conflict (assessment_id, number) do nothing
