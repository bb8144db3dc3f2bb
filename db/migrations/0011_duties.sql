-- What is owed, under which version of a rule, with which evidence; reminders; letters of the office; calendar feeds.

-- A duty as obligations were made under it: its file may change, they do not.
create table kept_duty (
  duty text not null,
  version integer not null,
  content text not null,
  kept_at bigint not null,
  primary key (duty, version)
);

-- How far a duty's obligations have been made: the last day looked at, for which owners, and the last passage of an entry.
create table duty_progress (
  duty text primary key,
  made_until text not null,
  owners text not null,
  passage bigint not null
);

-- occasion: what makes it a single one: the first day of its period, or the entry (and its date or passage).
-- due_at: when it is late, in Unix milliseconds. next_on: the day of the next reminder or consequence; empty: none.
create table obligation (
  id integer primary key,
  duty text not null,
  duty_version integer not null,
  owner_kind text not null,
  owner text not null,
  occasion text not null,
  first_on text not null,
  last_on text not null,
  due_on text not null,
  due_at bigint not null,
  state text not null,
  next_on text,
  cause_register text not null,
  cause_entry bigint,
  cause_date text,
  made_at bigint not null,
  version integer not null,
  chain text not null,
  effective_on text,
  settled_at bigint,
  settled_by bigint,
  settled_name text,
  reason text not null,
  constraint obligation_once unique (duty, owner_kind, owner, occasion),
  foreign key (duty, duty_version) references kept_duty (duty, version)
);
create index obligation_by_due on obligation (state, due_on, id);
create index obligation_by_owner on obligation (owner_kind, owner, state, due_on, id);
create index obligation_by_duty on obligation (duty, due_on);
create index obligation_next on obligation (next_on, id) where next_on is not null;
create index obligation_by_cause on obligation (cause_register, cause_entry);
create index obligation_before_date on obligation (id) where cause_date is not null and state = 'open';

-- What was sent as evidence; a new one never replaces an old one. outcome: accepted, returned, or empty while it waits.
create table obligation_evidence (
  id integer primary key,
  obligation_id integer not null references obligation (id),
  kind text not null,
  note text not null,
  file_name text,
  media_type text,
  size bigint,
  sha256 text,
  entry_register text,
  entry_id bigint,
  report_number text,
  effective_on text not null,
  sent_at bigint not null,
  sent_by bigint not null,
  sent_name text not null,
  outcome text,
  checked_at bigint,
  checked_by bigint,
  checked_name text,
  reason text not null
);
create index evidence_by_obligation on obligation_evidence (obligation_id, id);

-- Each reminder and consequence once. kind: before, remind, escalate, reprimand; days before or after the due day;
-- told: how many people a letter left for (empty: passed over, because a later one was already due).
create table obligation_notice (
  obligation_id integer not null references obligation (id),
  kind text not null,
  days integer not null,
  at bigint not null,
  told integer,
  primary key (obligation_id, kind, days)
);

-- Letters that the head signs; the number is given when the letter is written, so a declined one keeps its own.
create table office_letter (
  id integer primary key,
  kind text not null,
  year integer not null,
  number integer not null,
  obligation_id integer references obligation (id),
  owner_kind text not null,
  owner text not null,
  recipient text not null,
  subject text not null,
  content text not null,
  basis text not null,
  state text not null,
  version integer not null,
  chain text not null,
  written_at bigint not null,
  written_on text not null,
  decided_at bigint,
  decided_by bigint,
  decided_name text,
  acting_for text not null,
  reason text not null
);
create unique index office_letter_number on office_letter (year, number);
create index office_letter_waiting on office_letter (state, id);
create index office_letter_by_obligation on office_letter (obligation_id);

create table letter_book (
  year integer primary key,
  last_number integer not null
);

create table calendar_feed (
  person_id integer primary key references person (id),
  digest text not null unique,
  made_at bigint not null
);
