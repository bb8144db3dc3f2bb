-- The newest seal that any event names: it must be there.
select coalesce(max(seal), 0) as seal from event
