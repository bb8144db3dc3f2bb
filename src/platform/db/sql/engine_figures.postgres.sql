-- Which engine, and how many bytes the database takes on disk.
select current_setting('server_version') as version, pg_database_size(current_database()) as bytes
