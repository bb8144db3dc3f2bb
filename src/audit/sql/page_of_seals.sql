-- Seals in their order, for checking.
select number, at, events, previous, hash from seal where number > :after order by number limit :most
