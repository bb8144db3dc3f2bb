-- Figures of each service in a span of days: received in it; answered in it, by the due day or after; refused.
select service,
  sum(case when submitted_on >= :first and submitted_on <= :last then 1 else 0 end) as received,
  sum(case when answered_on >= :first and answered_on <= :last then 1 else 0 end) as answered,
  sum(case when answered_on >= :first and answered_on <= :last and (due_on is null or answered_on <= due_on) then 1 else 0 end) as in_time,
  sum(case when answered_on >= :first and answered_on <= :last and outcome = 'refused' then 1 else 0 end) as refused
from request
where (submitted_on >= :first and submitted_on <= :last) or (answered_on >= :first and answered_on <= :last)
group by service order by service
