-- What tells this database from a copy of it: its file.
select file as here from pragma_database_list where name = 'main'
