-- What was sent to show that an obligation was met.
insert into obligation_evidence (id, obligation_id, kind, note, file_name, media_type, size, sha256, entry_register, entry_id,
  report_number, effective_on, sent_at, sent_by, sent_name, outcome, reason)
values (:id, :obligation_id, :kind, :note, :file_name, :media_type, :size, :sha256, :entry_register, :entry_id,
  :report_number, :effective_on, :now, :sent_by, :sent_name, :outcome, '')
