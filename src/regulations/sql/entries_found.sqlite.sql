-- How many entries meet each of several conditions; :wanted is a JSON list: n the condition, r a register, f and v the field
-- and value to begin with, s states with bars between, f1 to v3 what must hold too, x values of f that must not. Several with one n add up.
with wanted as (select json_extract(value, '$.n') as n, json_extract(value, '$.r') as r, json_extract(value, '$.s') as s, json_extract(value, '$.f') as f, json_extract(value, '$.v') as v, json_extract(value, '$.f1') as f1, json_extract(value, '$.v1') as v1, json_extract(value, '$.f2') as f2, json_extract(value, '$.v2') as v2, json_extract(value, '$.f3') as f3, json_extract(value, '$.v3') as v3, json_extract(value, '$.x') as x
  from json_each(:wanted))
select w.n, cast(sum((select count(*) from (
  select 1 from entry_value d
  where d.register = w.r and d.field = w.f and d.value = w.v
  and d.entry_id + 0 not between (select first_id from entry_unshown) and (select last_id from entry_unshown)
  and (w.s = '' or exists (select 1 from shown_entry e where e.id = d.entry_id and replace(w.s, '|' || e.state || '|', '') <> w.s))
  and (w.f1 = '' or exists (select 1 from entry_value v where v.register = w.r and v.field = w.f1 and v.value = w.v1 and v.entry_id = d.entry_id))
  and (w.f2 = '' or exists (select 1 from entry_value v where v.register = w.r and v.field = w.f2 and v.value = w.v2 and v.entry_id = d.entry_id))
  and (w.f3 = '' or exists (select 1 from entry_value v where v.register = w.r and v.field = w.f3 and v.value = w.v3 and v.entry_id = d.entry_id))
  and (w.x = '' or not exists (select 1 from entry_value v where v.entry_id = d.entry_id and v.field = w.f and replace(w.x, '|' || v.value || '|', '') <> w.x))
  limit :most) as met)) as bigint) as found
from wanted w group by w.n
