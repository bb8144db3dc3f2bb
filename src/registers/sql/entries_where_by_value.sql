-- The same, among the entries with one value.
select e.id, e.register, e.owner, e.state, e.ended, e.classification, e.version, e.content, e.title, e.title_key, e.number, e.effective_on,
  e.created_at, e.created_by, e.created_name, e.updated_at, e.updated_by, e.updated_name, e.confirmed_at, e.due_on, e.due_key
from entry_value d join shown_entry e on e.id = d.entry_id
where d.register = :register and d.field = :driver and d.value = :driver_value and d.entry_id > :after
and (:owners = '' or replace(:owners, '|' || e.owner || '|', '') <> :owners)
and (:states = '' or replace(:states, '|' || e.state || '|', '') <> :states)
and (:living = 0 or e.ended = 0)
and coalesce(e.updated_at, 0) >= :changed_from and coalesce(e.updated_at, 0) < :changed_before
and (:field1 = '' or exists (select 1 from entry_value v where v.register = :register and v.field = :field1 and v.value = :value1 and v.entry_id = e.id))
and (:field2 = '' or exists (select 1 from entry_value v where v.register = :register and v.field = :field2 and v.value = :value2 and v.entry_id = e.id))
and (:field3 = '' or exists (select 1 from entry_value v where v.register = :register and v.field = :field3 and v.value = :value3 and v.entry_id = e.id))
and (:field4 = '' or exists (select 1 from entry_value v where v.register = :register and v.field = :field4 and v.value = :value4 and v.entry_id = e.id))
order by d.entry_id limit :most
