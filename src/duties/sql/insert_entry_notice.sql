-- A date of an entry of which people are told; each threshold once.
insert into entry_notice (entry_id, field, due_on, days, at, told) values (:entry_id, :field, :due_on, :days, :now, :told)
on conflict (entry_id, field, due_on, days) do nothing
