-- The city no longer names a day from which it counts.
delete from setting where name = 'city_begins'
