-- A word by which an entry is found.
insert into entry_word (register, word, entry_id) values (:register, :word, :entry_id) on conflict do nothing
