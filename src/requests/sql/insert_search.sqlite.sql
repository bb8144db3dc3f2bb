-- The words by which the office finds a request.
insert into request_search (rowid, words) values (:request_id, :words)
