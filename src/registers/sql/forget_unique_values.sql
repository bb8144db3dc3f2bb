-- Before they are drawn anew.
delete from entry_unique where entry_id = :entry_id
