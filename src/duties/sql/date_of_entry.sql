-- A date of an entry while it lives, with what names the entry.
select d.due_on, d.register, e.title, e.number, e.classification from entry_date d join shown_entry e on e.id = d.entry_id
where d.entry_id = :entry_id and d.field = :field
