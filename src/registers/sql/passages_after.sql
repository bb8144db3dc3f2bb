-- What happened in a register after a passage, oldest first.
select register, number, entry_id, owner, from_state, to_state, at, effective_on
from entry_passage
where register = :register and number > :after
and (:state = '' or to_state = :state or (:state = 'created' and from_state = ''))
order by number limit :most
