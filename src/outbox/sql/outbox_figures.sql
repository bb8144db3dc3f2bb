-- How many promises are in which state.
select state, count(*) as promises, min(made_at) as oldest from outbox where state <> 'kept' group by state
