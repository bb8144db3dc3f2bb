-- The end of a subject's chain.
select number, hash from event where subject = :subject and subject_id = :subject_id order by number desc limit 1
