-- The messages about a request, oldest first.
select id, side, author, content, at from message where request_id = :request_id order by id limit 500
