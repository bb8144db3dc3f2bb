-- Entries that name a request.
select v.field, e.id, e.register, e.owner, e.state, e.ended, e.classification, e.version, e.content, e.title, e.title_key, e.number, e.effective_on,
  e.created_at, e.created_by, e.created_name, e.updated_at, e.updated_by, e.updated_name, e.confirmed_at, e.due_on, e.due_key
from entry_value v join shown_entry e on e.id = v.entry_id
where v.register = :register and v.field = :field and v.value = :number order by e.id limit 100
