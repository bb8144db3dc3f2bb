-- Before they are drawn anew.
delete from entry_relation where from_id = :entry_id
