-- What an agency asked for, newest first.
select id, number, service, subject, state, submitted_on, due_on, outcome
from request where agency = :agency and id < :before order by id desc limit :most
