-- Whose calendar address it is.
select person_id from calendar_feed where digest = :digest
