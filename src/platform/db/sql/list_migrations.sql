-- The migrations that this database has seen.
SELECT name FROM migration ORDER BY name
