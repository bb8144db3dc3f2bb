-- A document that now belongs to an entry.
insert into entry_file (id, entry_id, document, name, media_type, size, sha256, uploaded_at, uploaded_by, uploaded_name, version)
values (:id, :entry_id, :document, :name, :media_type, :size, :sha256, :now, :person_id, :person_name, :version)
