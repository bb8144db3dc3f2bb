-- The numbers from 1 to the wanted number of entries.
set statement_timeout = 0;
create table series (n integer primary key);
insert into series select n from generate_series(1, {entries}) as n;
