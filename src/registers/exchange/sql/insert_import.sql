-- A table that was sent, to be checked.
insert into entry_import (id, register, person_id, person_name, file_name, sha256, size, state, total, created, changed,
  unchanged, troubles, batch, claim, claimed_at, created_at, updated_at)
values (:id, :register, :person_id, :person_name, :file_name, :sha256, :size, 'checking', 0, 0, 0, 0, '[]', null, '', 0, :now, :now)
