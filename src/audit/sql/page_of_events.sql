-- Events chain by chain, for checking; begins behind the last one of the page before.
select subject, subject_id, number, at, actor_kind, actor_id, actor_name, name, before, after, previous, hash
from event
where (subject, subject_id, number) > (:subject, :subject_id, :number)
order by subject, subject_id, number limit :most
