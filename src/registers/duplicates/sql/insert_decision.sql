-- Somebody declares two entries not the same.
insert into alike_decision (register, one_id, other_id, reason, decided_at, decided_by, decided_name)
values (:register, :one_id, :other_id, :reason, :now, :person, :name)
on conflict (register, one_id, other_id) do nothing
