-- Leaves words beside the index, a plain row, until requests/index_words takes many at once.
insert into search_pending (request_id, words) values (:request_id, :words)
