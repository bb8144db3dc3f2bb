-- What tells this database from a copy of it: the server it was made on, and its name there.
select concat(system_identifier, '/', current_database(), '/', current_schema()) as here from pg_control_system()
