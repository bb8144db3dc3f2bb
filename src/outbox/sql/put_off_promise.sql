-- Not sent: again later, or given up when there were enough tries.
update outbox set state = :state, due_at = :due_at, trouble = :trouble where id = :id
