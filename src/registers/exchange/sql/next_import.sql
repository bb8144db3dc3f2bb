-- The oldest import that is to be checked or kept and that nobody is at work on, or not any more.
select id from entry_import
where state in ('checking', 'keeping') and (claim = '' or claimed_at < :stale)
order by id limit 1
