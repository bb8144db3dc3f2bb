-- The entry of a register with this number; two when it does not tell entries apart.
select e.id from shown_entry e where e.register = :register and e.number = :number order by e.id limit 2
