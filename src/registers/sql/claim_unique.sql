-- Claims values that may stand once only; nothing happens when they are taken.
insert into entry_unique (register, fields, value, entry_id) values (:register, :fields, :value, :entry_id)
on conflict (register, fields, value) do nothing
