-- The imports of a person into a register, newest first.
select id, register, person_id, person_name, file_name, sha256, size, state, total, created, changed, unchanged, troubles,
  created_at, updated_at
from entry_import where register = :register and person_id = :person_id order by id desc limit 10
