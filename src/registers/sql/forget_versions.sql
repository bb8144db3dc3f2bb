-- Of an entry that is thrown away.
delete from entry_version where entry_id = :entry_id
