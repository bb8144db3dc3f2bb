-- The day from which the city counts what it owes.
insert into setting (name, value) values ('city_begins', :day) on conflict (name) do update set value = excluded.value
