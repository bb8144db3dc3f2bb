-- How many entries that meet a condition have each value of a field.
select d.value, count(*) as found from entry_value d join shown_entry e on e.id = d.entry_id
where d.register = :register and d.field = :driver
and (:owners = '' or replace(:owners, '|' || e.owner || '|', '') <> :owners)
and (:states = '' or replace(:states, '|' || e.state || '|', '') <> :states)
and (:living = 0 or e.ended = 0)
and coalesce(e.updated_at, 0) >= :changed_from and coalesce(e.updated_at, 0) < :changed_before
and (:field1 = '' or exists (select 1 from entry_value v where v.register = :register and v.field = :field1 and v.value = :value1 and v.entry_id = e.id))
and (:field2 = '' or exists (select 1 from entry_value v where v.register = :register and v.field = :field2 and v.value = :value2 and v.entry_id = e.id))
and (:field3 = '' or exists (select 1 from entry_value v where v.register = :register and v.field = :field3 and v.value = :value3 and v.entry_id = e.id))
and (:field4 = '' or exists (select 1 from entry_value v where v.register = :register and v.field = :field4 and v.value = :value4 and v.entry_id = e.id))
group by d.value
