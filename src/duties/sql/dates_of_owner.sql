-- Dates of one owner's entries that their registers say fall due, by register and field; the :most earliest are counted.
select register, field, count(*) as entries, sum(case when due_on < :today then 1 else 0 end) as late, min(due_on) as earliest
from (select d.register, d.field, d.due_on from entry_date d join shown_entry e on e.id = d.entry_id
  where d.asked = 1 and d.owner = :owner and d.due_on <= :soon order by d.due_on, d.entry_id limit :most) as dated
group by register, field
