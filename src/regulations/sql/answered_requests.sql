-- Of what was answered last, what was answered since a day, by service.
select service, count(*) as answered from
  (select service from request where answered_on >= :from order by answered_on desc limit :most) as newest
group by service
