-- The entries of an import that is being kept: they lie in the tables beside all others, and nobody sees them until the last
-- one is there. One import at a time; token: the program that writes them; empty: none is being kept.
create table entry_unshown (
  one integer primary key,
  token text not null,
  held_at bigint not null,
  register text not null,
  first_id integer not null,
  last_id integer not null
);
insert into entry_unshown (one, token, held_at, register, first_id, last_id) values (1, '', 0, '', 0, 0);

-- What is shown reads here; what decides whether an entry may be as it is (unique values, overlaps) reads the table itself.
-- "id + 0", because no index is to be chosen for it: PostgreSQL would read both sides of the span and sort.
-- A column that entries get later is added by making the view anew.
create view shown_entry as
select id, register, owner, state, ended, classification, version, content, title, title_key, words, number, effective_on,
  created_at, created_by, created_name, updated_at, updated_by, updated_name, confirmed_at, due_on, due_key
from entry
where id + 0 not between (select first_id from entry_unshown) and (select last_id from entry_unshown);
