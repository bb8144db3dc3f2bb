-- Dates in one field, from the earliest.
select d.entry_id, d.register, d.owner, d.field, d.due_on, e.title
from entry_date d join shown_entry e on e.id = d.entry_id
where d.register = :register and d.field = :field and (d.due_on, d.entry_id) > (:after_on, :after) and d.due_on <= :until
and (:owner = '' or d.owner = :owner)
order by d.due_on, d.entry_id limit :most
