-- Dates of living entries so many days ahead of which somebody is to be told, and nobody was told so late or later.
select d.entry_id, d.owner, d.due_on from entry_date d join shown_entry e on e.id = d.entry_id
where d.register = :register and d.field = :field and d.due_on >= :today and d.due_on <= :until and not exists (
  select 1 from entry_notice n
  where n.entry_id = d.entry_id and n.field = d.field and n.due_on = d.due_on and n.days <= :days)
order by d.due_on, d.entry_id limit :most
