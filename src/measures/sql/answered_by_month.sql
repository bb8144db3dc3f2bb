-- Requests answered in each month of a span, and how many of them after their due day.
select substr(answered_on, 1, 7) as month, count(*) as answered,
  coalesce(sum(case when due_on is not null and answered_on > due_on then 1 else 0 end), 0) as late
from request
where answered_on >= :first and answered_on <= :last
group by substr(answered_on, 1, 7)
order by 1
