-- One import.
select id, register, person_id, person_name, file_name, sha256, size, state, total, created, changed, unchanged, troubles,
  created_at, updated_at
from entry_import where id = :id
