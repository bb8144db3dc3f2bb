-- Promises that are due; each is put off a while so that no other worker takes it at the same time.
update outbox set due_at = :until, attempts = attempts + 1
where id in (select id from outbox where state = 'waiting' and due_at <= :now order by due_at limit :most for update skip locked)
returning id, kind, payload, attempts, made_at
