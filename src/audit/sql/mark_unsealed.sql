-- Puts the oldest events without a seal under this one.
update event set seal = :seal
where id in (select id from event where seal is null order by id limit :most)
