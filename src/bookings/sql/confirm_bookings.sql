-- The request was granted: what it holds is its own.
update booking set state = 'confirmed' where request_id = :request_id and state = 'held'
