-- A promise, due at once; what somebody waits for is due since ever.
insert into outbox (id, kind, payload, due_at, attempts, state, trouble, made_at)
values (:id, :kind, :payload, :due_at, 0, 'waiting', '', :now)
