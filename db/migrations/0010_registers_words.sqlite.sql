-- What entries are filtered and found by, in the order in which it is looked up: choice-like values (with @owner and @state)
-- and words. The table is its own index.
create table entry_value (
  register text not null,
  field text not null,
  value text not null,
  entry_id integer not null,
  primary key (register, field, value, entry_id)
) without rowid;
create index entry_value_by_entry on entry_value (entry_id);

create table entry_word (
  register text not null,
  word text not null,
  entry_id integer not null,
  primary key (register, word, entry_id)
) without rowid;
