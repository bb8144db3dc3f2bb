-- A person's calendar address is no more.
delete from calendar_feed where person_id = :person_id
