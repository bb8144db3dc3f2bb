-- Sent: what it said is dropped, that it was kept stays.
update outbox set state = 'kept', done_at = :now, payload = '{}', trouble = '' where id = :id
