-- The numbers from 1 to the wanted number of entries.
create table series (n integer primary key);
with recursive counting (n) as (select 1 union all select n + 1 from counting where n < {entries})
insert into series select n from counting;
