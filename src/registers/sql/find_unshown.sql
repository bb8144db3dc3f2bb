-- The import whose entries nobody sees yet; token is empty when there is none.
select token, held_at, register, first_id, last_id from entry_unshown where one = 1
