-- The arrows between living entries of a register and any others.
select r.from_id, r.field, r.to_id
from entry_relation r join shown_entry e on e.id = r.from_id
where r.register = :register and e.ended = 0
order by r.from_id, r.field, r.to_id limit :most
