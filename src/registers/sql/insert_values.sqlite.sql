-- Values by which an entry is filtered; :pairs is a JSON list of [field, value].
insert into entry_value (register, field, value, entry_id)
select :register, json_extract(p.value, '$[0]'), json_extract(p.value, '$[1]'), :entry_id from json_each(:pairs) p
where true on conflict do nothing
