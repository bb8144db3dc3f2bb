-- How far a register was searched for entries that look alike.
select seen_until, searched_at, entries from alike_search where register = :register
