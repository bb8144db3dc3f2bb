-- The history of one subject, oldest first.
select number, at, actor_kind, actor_id, actor_name, name, before, after, previous, hash
from event where subject = :subject and subject_id = :subject_id order by number
