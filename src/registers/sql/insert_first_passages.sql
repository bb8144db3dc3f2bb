-- The first states of entries that were written unshown, numbered in the order of their ids.
insert into entry_passage (register, number, entry_id, owner, from_state, to_state, at, effective_on)
select register, :number + id - :first_id, id, owner, '', state, :now, effective_on
from entry where id between :first_id and :last_id
