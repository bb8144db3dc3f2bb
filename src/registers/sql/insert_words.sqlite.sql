-- Words by which an entry is found; :words is a JSON list.
insert into entry_word (register, word, entry_id)
select :register, w.value, :entry_id from json_each(:words) w
where true on conflict do nothing
