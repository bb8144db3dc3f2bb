-- When anything in a register last changed.
select updated_at from entry where register = :register order by updated_at desc, id desc limit 1
