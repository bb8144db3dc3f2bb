-- A new piece of evidence.
insert into indicator_evidence (id, assessment_id, number, level, item, kind, title, note, file_name, media_type, size, sha256,
  entry_register, entry_id, obligation_id, link, state, added_at, added_by, added_name, sent_at, sent_by, checked_at, checked_by, checked_name, reason)
values (:id, :assessment_id, :number, :level, :item, :kind, :title, :note, :file_name, :media_type, :size, :sha256,
  :entry_register, :entry_id, :obligation_id, :link, :state, :added_at, :added_by, :added_name, :sent_at, :sent_by, :checked_at, :checked_by,
  :checked_name, :reason)
