-- The seal to which the next one is chained.
select number, hash from seal order by number desc limit 1
