-- An entry that nobody has seen is thrown away.
delete from entry where id = :entry_id
