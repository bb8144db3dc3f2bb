-- Of the newest promises to send a letter: those kept since a moment, and those given up.
select coalesce(sum(case when state = 'kept' and done_at >= :from then 1 else 0 end), 0) as kept,
  coalesce(sum(case when state = 'failed' then 1 else 0 end), 0) as failed
from (select state, done_at from outbox where kind = 'mail' order by id desc limit :most) as newest
