-- Which entries that meet each of several conditions are past a date of theirs (from :from on) or near it; :wanted as in entries_found.
with wanted as (select n, r, s, f, v, f1, v1, f2, v2, f3, v3, x from json_to_recordset(cast(:wanted as json))
  as asked(n integer, r text, s text, f text, v text, f1 text, v1 text, f2 text, v2 text, f3 text, v3 text, x text))
select w.n, count(*) as near, sum(case when e.due_on < :today then 1 else 0 end) as late, min(e.due_on) as earliest
from wanted w join shown_entry e on e.register = w.r and e.due_on >= :from and e.due_on <= :soon
where (w.s = '' or replace(w.s, '|' || e.state || '|', '') <> w.s)
and (w.f = '' or exists (select 1 from entry_value v where v.register = w.r and v.field = w.f and v.value = w.v and v.entry_id = e.id))
and (w.f1 = '' or exists (select 1 from entry_value v where v.register = w.r and v.field = w.f1 and v.value = w.v1 and v.entry_id = e.id))
and (w.f2 = '' or exists (select 1 from entry_value v where v.register = w.r and v.field = w.f2 and v.value = w.v2 and v.entry_id = e.id))
and (w.f3 = '' or exists (select 1 from entry_value v where v.register = w.r and v.field = w.f3 and v.value = w.v3 and v.entry_id = e.id))
and (w.x = '' or not exists (select 1 from entry_value v where v.entry_id = e.id and v.field = w.f and replace(w.x, '|' || v.value || '|', '') <> w.x))
group by w.n
