-- A date of an entry.
insert into entry_date (entry_id, field, due_on, register, owner, asked)
values (:entry_id, :field, :due_on, :register, :owner, :asked)
