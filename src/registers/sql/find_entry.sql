-- One entry.
select e.id, e.register, e.owner, e.state, e.ended, e.classification, e.version, e.content, e.title, e.title_key, e.number, e.effective_on,
  e.created_at, e.created_by, e.created_name, e.updated_at, e.updated_by, e.updated_name, e.confirmed_at, e.due_on, e.due_key
from shown_entry e where e.id = :id
