-- Whose session ends, and when it was last used.
select session.person_id, session.seen_at, person.name
from session join person on person.id = session.person_id where session.digest = :digest
