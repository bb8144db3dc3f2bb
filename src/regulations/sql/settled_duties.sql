-- How what was due since a day was settled, by duty.
select duty, sum(case when state = 'fulfilled' and effective_on <= due_on then 1 else 0 end) as in_time,
  sum(case when state = 'fulfilled' and effective_on > due_on then 1 else 0 end) as late_kept,
  sum(case when state = 'waived' then 1 else 0 end) as waived
from obligation where state in ('fulfilled', 'waived') and due_on >= :from group by duty
