-- Dates of anyone that the registers say fall due, from the earliest.
select d.entry_id, d.register, d.owner, d.field, d.due_on, e.title
from entry_date d join shown_entry e on e.id = d.entry_id
where d.asked = 1  and (d.due_on, d.entry_id) > (:after_on, :after) and d.due_on <= :until
and (:register = '' or d.register = :register)
order by d.due_on, d.entry_id limit :most
