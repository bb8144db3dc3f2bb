-- Reports of the office and of agencies: drafts, what waits for the head, what was sent and is kept unchangeable.

-- owner: empty for the office, else an agency's key. occasion: the first day of the period, or the entry of an event.
-- state: draft, waiting (for the head), returned (to who writes it), sent. texts: what an officer fills in, as JSON.
-- content: everything it says, as JSON, from the moment it was numbered. settled: obligations it meets were looked for.
create table report (
  id integer primary key,
  report text not null,
  owner text not null,
  occasion text not null,
  first_on text not null,
  last_on text not null,
  entry_register text not null,
  entry_id bigint,
  state text not null,
  texts text not null,
  content text not null,
  year integer,
  number integer,
  label text not null,
  version integer not null,
  chain text not null,
  made_at bigint not null,
  made_name text not null,
  handed_in_at bigint,
  handed_in_by bigint,
  handed_in_name text not null,
  decided_at bigint,
  decided_name text not null,
  acting_for text not null,
  reason text not null,
  told integer not null,
  pdf_sha256 text,
  pdf_size bigint,
  xlsx_sha256 text,
  xlsx_size bigint,
  settled integer not null,
  constraint report_once unique (report, owner, occasion)
);
create unique index report_number on report (owner, year, number);
create index report_by_state on report (state, id);
create index report_by_owner on report (owner, id);
create index report_unsettled on report (id) where state = 'sent' and settled = 0;

-- The last number of a year, for the office and for each agency.
create table report_book (
  owner text not null,
  year integer not null,
  last_number integer not null,
  primary key (owner, year)
);
