-- The day from which the city counts what it owes; none where it names none.
select value from setting where name = 'city_begins'
