-- A letter uploaded to a draft.
insert into draft_file (id, draft_id, letter, name, media_type, size, sha256, uploaded_at)
values (:id, :draft_id, :letter, :name, :media_type, :size, :sha256, :now)
