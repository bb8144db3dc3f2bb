-- Given up, due again with all tries before them; what the trouble was stays readable until they are kept.
update outbox set state = 'waiting', attempts = 0, due_at = :now where state = 'failed'
