-- What a person asked for, newest first.
select id, number, service, subject, state, submitted_on, due_on, outcome
from request where person_id = :person_id and id < :before order by id desc limit :most
