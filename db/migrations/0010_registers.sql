-- Entries of registers: what holds now (entry), every version of it (entry_version), its documents (entry_file), and the
-- states it passed (entry_passage). due_on is 9999-12-31 where nothing falls due; owner is empty for the whole office.
create table entry (
  id integer primary key,
  register text not null,
  owner text not null,
  state text not null,
  ended integer not null,
  classification text not null,
  version integer not null,
  content text not null,
  title text not null,
  title_key text not null,
  words text not null,
  number text not null,
  effective_on text not null,
  created_at bigint not null,
  created_by integer not null,
  created_name text not null,
  updated_at bigint not null,
  updated_by integer not null,
  updated_name text not null,
  confirmed_at bigint,
  due_on text not null,
  due_key text not null
);
create index entry_by_register on entry (register, id);
create index entry_by_title on entry (register, title_key, id);
create index entry_by_update on entry (register, updated_at, id);
create index entry_by_due on entry (register, due_on, id);

-- act: created, changed, step_taken, classified. batch: the act on many entries that it was part of.
create table entry_version (
  entry_id integer not null references entry (id),
  version integer not null,
  act text not null,
  step text not null,
  note text not null,
  checks text not null,
  at bigint not null,
  effective_on text not null,
  person_id integer not null,
  person_name text not null,
  owner text not null,
  state text not null,
  classification text not null,
  title text not null,
  number text not null,
  content text not null,
  batch bigint,
  primary key (entry_id, version)
);

create table entry_file (
  id integer primary key,
  entry_id integer not null references entry (id),
  document text not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  sha256 text not null,
  uploaded_at bigint not null,
  uploaded_by integer not null,
  uploaded_name text not null,
  version integer not null,
  superseded_at bigint,
  superseded_version integer
);
create index entry_file_by_entry on entry_file (entry_id, document, id);

-- Numbered within a register without gaps, under the register's lock, so that nobody who reads on from a number misses any.
create table entry_passage (
  register text not null,
  number bigint not null,
  entry_id integer not null references entry (id),
  owner text not null,
  from_state text not null,
  to_state text not null,
  at bigint not null,
  effective_on text not null,
  primary key (register, number)
);
create index entry_passage_by_entry on entry_passage (entry_id, number);

-- The last number given in a series and year.
create table entry_number (
  series text not null,
  year integer not null,
  last_number bigint not null,
  primary key (series, year)
);

-- What may stand once only among entries that live.
create table entry_unique (
  register text not null,
  fields text not null,
  value text not null,
  entry_id integer not null,
  primary key (register, fields, value)
);
create index entry_unique_by_entry on entry_unique (entry_id);

-- Every date of a living entry: date fields, and @confirm. asked: 1 where the register says that it falls due.
create table entry_date (
  entry_id integer not null,
  field text not null,
  due_on text not null,
  register text not null,
  owner text not null,
  asked integer not null,
  primary key (entry_id, field)
);
create index entry_date_by_owner on entry_date (asked, owner, due_on, entry_id);
create index entry_date_by_field on entry_date (register, field, due_on, entry_id);
create index entry_date_by_day on entry_date (asked, due_on, entry_id);

create table entry_relation (
  from_id integer not null,
  field text not null,
  to_id integer not null,
  register text not null,
  primary key (from_id, field, to_id)
);
create index entry_relation_by_target on entry_relation (to_id, from_id);
create index entry_relation_by_register on entry_relation (register, from_id);

-- bits: the family and the bits of a prefix, "400001010"; one range holds another when its bits begin the other's.
create table entry_range (
  register text not null,
  field text not null,
  bits text not null,
  entry_id integer not null,
  primary key (register, field, bits, entry_id)
);
create index entry_range_by_entry on entry_range (entry_id);

create table saved_search (
  id integer primary key,
  person_id integer not null references person (id),
  person_name text not null,
  register text not null,
  name text not null,
  query text not null,
  shared integer not null,
  saved_at bigint not null,
  constraint saved_search_name unique (person_id, register, name)
);
create index saved_search_by_register on saved_search (register, shared);

-- How the tables beside an entry were drawn: a digest over the register's file, as far as it says so.
create table register_index (
  register text primary key,
  digest text not null,
  reached integer not null
);
