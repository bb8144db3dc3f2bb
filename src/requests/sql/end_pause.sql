-- The clock goes on after this day.
update pause set to_on = :to_on where request_id = :request_id and to_on is null
