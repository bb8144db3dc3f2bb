-- Assessments of a year by an instrument: marks, evidence, people; frozen once closed.

-- owner: empty for the city as a whole, else as duties write it: agency:<key>, unit:<key>.
-- manner: counted (levels follow from accepted evidence) or given (an outside result is entered).
-- edition: a closed one is corrected by the next edition. frozen: instrument and results as JSON, written at closing.
create table assessment (
  id integer primary key,
  year integer not null,
  instrument text not null,
  owner text not null,
  edition integer not null,
  manner text not null,
  state text not null,
  reason text not null,
  begun_at bigint not null,
  begun_by bigint not null,
  begun_name text not null,
  closed_at bigint,
  closed_by bigint,
  closed_name text,
  acts integer not null,
  frozen text,
  constraint assessment_once unique (year, instrument, owner, edition)
);
create index assessment_by_owner on assessment (owner, year);

-- What is written of an indicator. score: in hundredths, entered from outside (document, body) or chosen.
-- state of the score: none, sent, accepted, returned.
create table indicator_value (
  assessment_id integer not null references assessment (id),
  number integer not null,
  version integer not null,
  explanation text not null,
  explained_name text not null,
  score integer,
  body text not null,
  document text not null,
  document_on text,
  file_name text,
  media_type text,
  size bigint,
  sha256 text,
  state text not null,
  sent_at bigint,
  sent_by bigint,
  sent_name text not null,
  checked_at bigint,
  checked_by bigint,
  checked_name text not null,
  reason text not null,
  primary key (assessment_id, number)
);

-- A piece of evidence for one thing that a level of an indicator asks (item: from 0, in the order of the instrument).
-- state: draft, sent, accepted, returned, withdrawn. title: what it was called when it was added.
create table indicator_evidence (
  id integer primary key,
  assessment_id integer not null references assessment (id),
  number integer not null,
  level integer not null,
  item integer not null,
  kind text not null,
  title text not null,
  note text not null,
  file_name text,
  media_type text,
  size bigint,
  sha256 text,
  entry_register text,
  entry_id bigint,
  obligation_id bigint,
  link text,
  state text not null,
  added_at bigint not null,
  added_by bigint not null,
  added_name text not null,
  sent_at bigint,
  sent_by bigint,
  checked_at bigint,
  checked_by bigint,
  checked_name text not null,
  reason text not null
);
create index indicator_evidence_of on indicator_evidence (assessment_id, number, level, item, id);

-- Who does what in an assessment. number 0: every indicator.
create table assessment_person (
  assessment_id integer not null references assessment (id),
  number integer not null,
  role text not null,
  person_id integer not null references person (id),
  name text not null,
  primary key (assessment_id, number, role, person_id)
);
create index assessment_of_person on assessment_person (person_id);
