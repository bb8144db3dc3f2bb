-- Takes out what waits for a person, for the letter that tells it.
delete from reminder where person_id = :person_id and made_at <= :gathered_at
returning kind, subject, detail, due_on, days
