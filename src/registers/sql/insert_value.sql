-- A value by which an entry is filtered.
insert into entry_value (register, field, value, entry_id) values (:register, :field, :value, :entry_id) on conflict do nothing
