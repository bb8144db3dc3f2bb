-- Whether a register has this entry.
select 1 as found from shown_entry where id = :id and register = :register
