-- A promise, due at once.
insert into outbox (id, kind, payload, due_at, attempts, state, trouble, made_at)
values (:id, :kind, :payload, :now, 0, 'waiting', '', :now)
