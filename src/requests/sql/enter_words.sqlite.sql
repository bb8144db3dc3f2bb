-- The words by which the office finds a request: a plain row, because the index has one writer and takes them sooner in
-- many at once (requests/index_words).
insert into search_pending (request_id, words) values (:request_id, :words)
