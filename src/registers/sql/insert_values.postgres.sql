-- Values by which an entry is filtered; :pairs is a JSON list of [field, value].
insert into entry_value (register, field, value, entry_id)
select :register, p.value ->> 0, p.value ->> 1, :entry_id from json_array_elements(CAST(:pairs AS json)) p
on conflict do nothing
