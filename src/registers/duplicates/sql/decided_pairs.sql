-- Pairs that people declared not the same, the newest first.
select one_id, other_id, reason, decided_at, decided_name from alike_decision where register = :register
order by decided_at desc limit :most
