-- Sent: only once.
update draft set done_at = :now, request_id = :request_id where id = :id and done_at is null
