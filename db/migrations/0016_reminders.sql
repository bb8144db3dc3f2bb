-- What people are told by mail once a day, and of what they were told before.

-- A line that waits for a person's next letter; gone when that letter is promised. subject: an obligation, an entry or a letter
-- of the office; detail: the field of the entry, or the owner; due_on: the day it is about; days: of the threshold.
create table reminder (
  person_id integer not null references person (id),
  kind text not null,
  subject bigint not null,
  detail text not null,
  due_on text not null,
  days integer not null,
  made_at bigint not null,
  primary key (person_id, kind, subject, detail, due_on, days)
);
create index reminder_by_age on reminder (made_at, person_id);

-- A day whose reminders of entries, of evidence that waits and of owners without anybody have been gathered.
create table reminder_day (
  day text primary key,
  gathered_at bigint not null
);

-- Each person's letter of a day, at most one. lines: 0 when there was nothing left to say.
create table daily_letter (
  person_id integer not null references person (id),
  day text not null,
  lines integer not null,
  sent_at bigint not null,
  primary key (person_id, day)
);

-- Each date of an entry is told once for each number of days before it. told: how many people.
create table entry_notice (
  entry_id integer not null,
  field text not null,
  due_on text not null,
  days integer not null,
  at bigint not null,
  told integer not null,
  primary key (entry_id, field, due_on, days)
);

-- Owners for whom nobody fulfils duties, and on which day that was last told.
create table owner_without_keeper (
  owner_kind text not null,
  owner text not null,
  told_on text not null,
  primary key (owner_kind, owner)
);

-- In which language a person's letters are; Indonesian where nothing stands here.
create table letter_language (
  person_id integer primary key references person (id),
  language text not null
);
