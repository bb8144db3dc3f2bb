-- One page of what a seal holds, in the order in which it is hashed.
select id, hash from event where seal = :seal and id > :after order by id limit :most
