-- A seal over the events that carry its number.
insert into seal (number, at, events, previous, hash) values (:number, :at, :events, :previous, :hash)
