-- A register of 500 owners: three states, a choice of which one option is common, one half as common and one rare; titles of
-- 997 topics; words from one that stands in every entry to one that stands in one only; dates over nine years.
create table drawn as
select n, 'pd' || (n % 500) as owner,
  case when n % 10 < 7 then '{first}' when n % 10 < 9 then '{second}' else '{last}' end as state,
  case when n % 1000 = 0 then '{rare}' when n % 3 = 0 then '{half}' else '{common}' end as kind,
  'sistem topik' || (CAST(n AS bigint) * 7919 % 997) || ' bidang' || (n % 37) || ' ' || n as title_key,
  (2026 + n % 9) || '-' || substr(cast(101 + n % 12 as text), 2) || '-' || substr(cast(101 + n % 28 as text), 2) as due_on
from series;

insert into entry (id, register, owner, state, ended, classification, version, content, title, title_key, words, number,
  effective_on, created_at, created_by, created_name, updated_at, updated_by, updated_name, confirmed_at, due_on, due_key)
select n, '{register}', owner, state, case when state = '{last}' then 1 else 0 end,
  case when n % 50 = 0 then 'restricted' else 'internal' end, 1,
  '{"{field}":"' || kind || '","uraian":"Uraian panjang tentang sistem ini, untuk siapa, sejak kapan, dan apa hasilnya bagi warga kota."}',
  'S' || substr(title_key, 2), title_key, ' ' || title_key || ' ', '', '2026-01-01', 1700000000000, 1, 'Pengisi',
  1700000000000 + CAST(n AS bigint) * 7919 % 1000003 * 60000, 1, 'Pengisi', null,
  case when state = '{last}' then '9999-12-31' else due_on end, case when state = '{last}' then '' else 'berlaku' end
from drawn;

insert into entry_value (register, field, value, entry_id)
select * from (
  select '{register}' as register, '@owner' as field, owner as value, n from drawn
  union all select '{register}', '@state', state, n from drawn
  union all select '{register}', '{field}', kind, n from drawn) as all_values
order by 2, 3, 4;

insert into entry_word (register, word, entry_id)
select * from (
  select '{register}' as register, 'sistem' as word, n from drawn
  union all select '{register}', 'topik' || (CAST(n AS bigint) * 7919 % 997), n from drawn
  union all select '{register}', 'bidang' || (n % 37), n from drawn
  union all select '{register}', CAST(n AS text), n from drawn) as all_words
order by 2, 3;

drop table drawn;
drop table series;
