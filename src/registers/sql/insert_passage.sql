-- A state was reached.
insert into entry_passage (register, number, entry_id, owner, from_state, to_state, at, effective_on)
values (:register, :number, :entry_id, :owner, :from_state, :to_state, :now, :effective_on)
