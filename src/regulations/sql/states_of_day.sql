-- How many articles of a regulation were in each state on the last day written, up to a day.
select day, state, count(*) as articles from article_state
where regulation = :regulation and day = (select max(day) from article_state where regulation = :regulation and day <= :until)
group by day, state
