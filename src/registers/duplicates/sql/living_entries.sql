-- What is compared of a register's living entries, by id.
select id, owner, content from shown_entry where register = :register and ended = 0 and id > :after order by id limit :most
