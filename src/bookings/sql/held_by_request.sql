-- Anything that the request holds.
select resource from booking where request_id = :request_id and state <> 'released' limit 1
