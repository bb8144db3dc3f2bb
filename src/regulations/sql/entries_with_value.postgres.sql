-- How many entries have each of several values; :wanted is a JSON list: n the condition, r a register, f and v the field and
-- value. Several with one n add up. Most conditions ask no more than this, which the table of values answers alone.
with wanted as (select n, r, f, v from json_to_recordset(cast(:wanted as json)) as asked(n integer, r text, f text, v text))
select w.n, cast(sum((select count(*) from (
  select 1 from entry_value d
  where d.register = w.r and d.field = w.f and d.value = w.v
  and d.entry_id + 0 not between (select first_id from entry_unshown) and (select last_id from entry_unshown)
  limit :most) as met)) as bigint) as found
from wanted w group by w.n
