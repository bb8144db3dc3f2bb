-- Whether the states of that day are written.
select 1 as written from article_state where day = :day and regulation = :regulation limit 1
