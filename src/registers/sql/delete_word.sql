-- A word that the entry no longer has.
delete from entry_word where register = :register and word = :word and entry_id = :entry_id
