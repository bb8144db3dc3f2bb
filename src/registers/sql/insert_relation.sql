-- An entry points to another.
insert into entry_relation (from_id, field, to_id, register) values (:entry_id, :field, :to_id, :register) on conflict do nothing
