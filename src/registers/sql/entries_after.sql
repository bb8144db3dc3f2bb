-- Entries of a register in the order of their ids, with the words they were found by.
select e.words, e.id, e.register, e.owner, e.state, e.ended, e.classification, e.version, e.content, e.title, e.title_key, e.number, e.effective_on,
  e.created_at, e.created_by, e.created_name, e.updated_at, e.updated_by, e.updated_name, e.confirmed_at, e.due_on, e.due_key
from entry e where e.register = :register and e.id > :after order by e.id limit :most
