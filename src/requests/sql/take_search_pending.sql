-- Takes words that wait for the index.
delete from search_pending where request_id in (select request_id from search_pending order by request_id limit :most)
returning request_id, words
