-- The states an entry passed, oldest first.
select register, number, entry_id, owner, from_state, to_state, at, effective_on
from entry_passage where entry_id = :entry_id order by number
