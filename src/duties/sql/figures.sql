-- How each owner kept each duty that was due in a stretch of days.
select duty, owner_kind, owner,
  coalesce(sum(case when state = 'fulfilled' and effective_on <= due_on then 1 else 0 end), 0) as in_time,
  coalesce(sum(case when state = 'fulfilled' and effective_on > due_on then 1 else 0 end), 0) as late_kept,
  coalesce(sum(case when state in ('open', 'submitted') and due_at <= :now then 1 else 0 end), 0) as overdue,
  coalesce(sum(case when state in ('open', 'submitted') and due_at > :now then 1 else 0 end), 0) as still_open,
  coalesce(sum(case when state = 'waived' then 1 else 0 end), 0) as waived
from obligation
where due_on >= :from and due_on <= :until and state <> 'cancelled' and (:duty = '' or duty = :duty)
group by duty, owner_kind, owner order by duty, owner_kind, owner
