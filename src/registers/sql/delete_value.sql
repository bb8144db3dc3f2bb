-- A value that the entry no longer has.
delete from entry_value where register = :register and field = :field and value = :value and entry_id = :entry_id
