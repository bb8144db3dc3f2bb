-- The words by which the office finds a request, at once: the index gathers by itself.
insert into request_search (request_id, words) values (:request_id, to_tsvector('simple', :words))
