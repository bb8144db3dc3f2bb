-- Answered requests whose days for reopening are over.
select id from request where state = 'answered' and coalesce(reopen_until, answered_on) < :today order by id limit :most
