-- The words by which the office finds a request.
insert into request_search (request_id, words) values (:request_id, to_tsvector('simple', :words))
