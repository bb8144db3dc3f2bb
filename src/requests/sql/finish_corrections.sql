-- What was asked for has arrived.
update correction set done_at = :now where request_id = :request_id and round = :round
