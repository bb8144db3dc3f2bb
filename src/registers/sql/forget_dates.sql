-- Before they are drawn anew.
delete from entry_date where entry_id = :entry_id
