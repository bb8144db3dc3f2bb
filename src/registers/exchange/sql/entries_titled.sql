-- Entries of a register that are called so: enough of them to know whether it is one only.
select e.id from shown_entry e where e.register = :register and e.title_key = :title_key order by e.id limit 20
