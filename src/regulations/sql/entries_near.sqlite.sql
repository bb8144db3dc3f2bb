-- Which entries that meet each of several conditions are past a date of theirs (from :from on) or near it; :wanted as in entries_found.
with wanted as (select json_extract(value, '$.n') as n, json_extract(value, '$.r') as r, json_extract(value, '$.s') as s, json_extract(value, '$.f') as f, json_extract(value, '$.v') as v, json_extract(value, '$.f1') as f1, json_extract(value, '$.v1') as v1, json_extract(value, '$.f2') as f2, json_extract(value, '$.v2') as v2, json_extract(value, '$.f3') as f3, json_extract(value, '$.v3') as v3, json_extract(value, '$.x') as x
  from json_each(:wanted))
select w.n, count(*) as near, sum(case when e.due_on < :today then 1 else 0 end) as late, min(e.due_on) as earliest
from wanted w join shown_entry e on e.register = w.r and e.due_on >= :from and e.due_on <= :soon
where (w.s = '' or replace(w.s, '|' || e.state || '|', '') <> w.s)
and (w.f = '' or exists (select 1 from entry_value v where v.register = w.r and v.field = w.f and v.value = w.v and v.entry_id = e.id))
and (w.f1 = '' or exists (select 1 from entry_value v where v.register = w.r and v.field = w.f1 and v.value = w.v1 and v.entry_id = e.id))
and (w.f2 = '' or exists (select 1 from entry_value v where v.register = w.r and v.field = w.f2 and v.value = w.v2 and v.entry_id = e.id))
and (w.f3 = '' or exists (select 1 from entry_value v where v.register = w.r and v.field = w.f3 and v.value = w.v3 and v.entry_id = e.id))
and (w.x = '' or not exists (select 1 from entry_value v where v.entry_id = e.id and v.field = w.f and replace(w.x, '|' || v.value || '|', '') <> w.x))
group by w.n
