-- How many promises wait or were given up, and since when; the index outbox_open holds no others.
select state, count(*) as promises, min(made_at) as oldest from outbox where state <> 'kept' group by state
