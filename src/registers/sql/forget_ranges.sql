-- Before they are drawn anew.
delete from entry_range where entry_id = :entry_id
