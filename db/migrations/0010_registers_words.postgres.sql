-- What entries are filtered and found by, in the order in which it is looked up: choice-like values (with @owner and @state)
-- and words. Words are compared by their bytes, so that a beginning of one is a range.
create table entry_value (
  register text collate "C" not null,
  field text collate "C" not null,
  value text collate "C" not null,
  entry_id integer not null,
  primary key (register, field, value, entry_id)
);
create index entry_value_by_entry on entry_value (entry_id);

create table entry_word (
  register text collate "C" not null,
  word text collate "C" not null,
  entry_id integer not null,
  primary key (register, word, entry_id)
);

-- Titles too: a list goes on from where its last page ended, and its end is the greatest text there is.
alter table entry alter column title_key type text collate "C";
