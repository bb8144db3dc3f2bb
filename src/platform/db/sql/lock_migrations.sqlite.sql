-- Nothing to wait for: SQLite's write transaction is already the only one.
SELECT 1 AS held
