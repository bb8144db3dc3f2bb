-- What is owed and not settled, by duty: how much of it is late, since when, and what comes next.
select duty, sum(case when due_at <= :now then 1 else 0 end) as overdue, sum(case when due_at > :now then 1 else 0 end) as still_open,
  min(case when due_at <= :now then due_on end) as overdue_since, min(case when due_at > :now then due_on end) as next_on
from obligation where state in ('open', 'submitted') group by duty
