-- What was asked for in one round.
select kind, key, note from correction where request_id = :request_id and round = :round order by kind, key
