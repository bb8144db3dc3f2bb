-- How many articles of each regulation were in each state on the last day up to `until` on which it was written down.
select s.regulation, s.state, s.day, count(*) as articles from article_state s
where s.day = (select max(l.day) from article_state l where l.regulation = s.regulation and l.day <= :until)
group by s.regulation, s.state, s.day order by s.regulation, s.state
