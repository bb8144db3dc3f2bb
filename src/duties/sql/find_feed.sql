-- Whether a person has a calendar address.
select made_at from calendar_feed where person_id = :person_id
