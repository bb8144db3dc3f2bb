-- The entries of a register that were changed last.
select id, register, owner, state, ended, classification, version, content, title, title_key, number, effective_on,
  created_at, created_by, created_name, updated_at, updated_by, updated_name, confirmed_at, due_on, due_key
from shown_entry where register = :register order by updated_at desc, id desc limit :most
