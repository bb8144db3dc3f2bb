-- Before they are drawn anew.
delete from entry_value where entry_id = :entry_id
