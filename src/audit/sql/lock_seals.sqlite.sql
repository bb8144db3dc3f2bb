-- Nothing to wait for: SQLite's write transaction is already the only one.
select 1 as held
