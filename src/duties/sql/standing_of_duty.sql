-- How one duty stands: what is open, and what was due since a day.
select
  coalesce(sum(case when state = 'fulfilled' and effective_on <= due_on then 1 else 0 end), 0) as in_time,
  coalesce(sum(case when state = 'fulfilled' and effective_on > due_on then 1 else 0 end), 0) as late_kept,
  coalesce(sum(case when state in ('open', 'submitted') and due_at <= :now then 1 else 0 end), 0) as overdue,
  coalesce(sum(case when state in ('open', 'submitted') and due_at > :now then 1 else 0 end), 0) as still_open,
  coalesce(sum(case when state = 'waived' then 1 else 0 end), 0) as waived
from obligation
where duty = :duty and state <> 'cancelled' and (due_on >= :from or state in ('open', 'submitted'))
