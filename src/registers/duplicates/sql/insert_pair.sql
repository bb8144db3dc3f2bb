-- Two entries that look alike.
insert into alike_pair (register, one_id, other_id, score, shared, close_amounts)
values (:register, :one_id, :other_id, :score, :shared, :close_amounts)
