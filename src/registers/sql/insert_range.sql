-- A range of addresses.
insert into entry_range (register, field, bits, entry_id) values (:register, :field, :bits, :entry_id) on conflict do nothing
