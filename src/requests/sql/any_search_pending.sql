-- Whether words wait for the index.
select request_id from search_pending limit 1
