-- One document.
select id, entry_id, document, name, media_type, size, sha256, uploaded_at, uploaded_by, uploaded_name, version, superseded_at
from entry_file where id = :id
