-- Living entries of other owners with the same value.
select e.id, e.register, e.owner, e.state, e.ended, e.classification, e.version, e.content, e.title, e.title_key, e.number, e.effective_on,
  e.created_at, e.created_by, e.created_name, e.updated_at, e.updated_by, e.updated_name, e.confirmed_at, e.due_on, e.due_key
from entry_value v join entry e on e.id = v.entry_id
where v.register = :register and v.field = :field and v.value = :value and e.ended = 0 and e.owner <> :owner and e.id <> :except
order by e.id limit 50
