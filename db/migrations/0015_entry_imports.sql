-- Imports of entries: a table that was sent, checked, and kept as a whole or not at all. state: checking, checked, refused,
-- keeping, kept, dropped, failed. claim: which program is at work on it since claimed_at; empty: none.
create table entry_import (
  id integer primary key,
  register text not null,
  person_id integer not null,
  person_name text not null,
  file_name text not null,
  sha256 text not null,
  size bigint not null,
  state text not null,
  total integer not null,
  created integer not null,
  changed integer not null,
  unchanged integer not null,
  troubles text not null,
  batch bigint,
  claim text not null,
  claimed_at bigint not null,
  created_at bigint not null,
  updated_at bigint not null
);
create index entry_import_by_person on entry_import (register, person_id, id);
create index entry_import_to_do on entry_import (state, id) where state in ('checking', 'keeping');

create index entry_by_number on entry (register, number) where number <> '';
