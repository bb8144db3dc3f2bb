-- The words by which the office will find a request, for the next round of indexing.
insert into search_pending (request_id, words) values (:request_id, :words)
