-- Requests for services, from draft to answer.
create table definition (
  digest text primary key,
  service text not null,
  version integer not null,
  content text not null,
  first_seen_at bigint not null
);

-- kind: new (becomes a request) or correction (of request_id, which is incomplete).
create table draft (
  id text primary key,
  kind text not null,
  service text not null,
  definition text not null references definition (digest),
  procedure_version integer not null,
  agreed_at bigint not null,
  answers text not null,
  version integer not null,
  person_id integer,
  email text not null,
  email_code text not null,
  email_code_sent_at bigint not null,
  email_attempts integer not null,
  email_confirmed_at bigint,
  created_at bigint not null,
  updated_at bigint not null,
  expires_at bigint not null,
  request_id integer,
  done_at bigint
);
create index draft_by_request on draft (request_id);
create index draft_by_person on draft (person_id, updated_at);
create index draft_expiry on draft (expires_at);

create table draft_file (
  id text primary key,
  draft_id text not null references draft (id),
  letter text not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  sha256 text not null,
  uploaded_at bigint not null
);
create index draft_file_by_draft on draft_file (draft_id);

create table request (
  id integer primary key,
  number text not null unique,
  salt text not null,
  service text not null,
  definition text not null references definition (digest),
  procedure_version integer not null,
  agreed_at bigint not null,
  unit text not null,
  state text not null,
  version integer not null,
  chain text not null,
  subject text not null,
  answers text not null,
  person_id integer,
  agency text,
  applicant_name text not null,
  applicant_organisation text not null,
  applicant_email text not null,
  language text not null,
  submitted_at bigint not null,
  submitted_on text not null,
  counted_from text not null,
  due_on text,
  round integer not null,
  agenda_year integer,
  agenda_number integer,
  agenda_code text,
  recorded_at bigint,
  outcome text,
  answer text,
  answered_at bigint,
  answered_on text,
  reopen_until text
);
create unique index request_agenda on request (agenda_year, agenda_number);
create index request_by_person on request (person_id, id);
create index request_by_agency on request (agency, id);

-- Where a request lies now: the desk of a unit, of the records officer (@records), of the head (@head).
-- view: action (something to do here), waiting (for the applicant), elsewhere (others are at work), done.
-- due_on is 9999-12-31 while the clock stands still.
create table desk_entry (
  request_id integer not null references request (id),
  unit text not null,
  view text not null,
  step text not null,
  service text not null,
  due_on text not null,
  primary key (request_id, unit)
);
create index desk_by_due on desk_entry (unit, view, due_on, request_id);
create index desk_by_age on desk_entry (unit, view, request_id);
create index desk_by_service on desk_entry (unit, view, service, due_on, request_id);

create table request_file (
  id integer primary key,
  request_id integer not null references request (id),
  purpose text not null,
  letter text not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  sha256 text not null,
  uploaded_at bigint not null,
  replaced_at bigint
);
create index request_file_by_request on request_file (request_id);

create table pause (
  request_id integer not null references request (id),
  from_on text not null,
  to_on text,
  primary key (request_id, from_on)
);

-- What the applicant is asked to correct: one row a field or letter (126/2022 Pasal 9 ayat (1), 12 ayat (2) huruf c).
create table correction (
  request_id integer not null references request (id),
  round integer not null,
  kind text not null,
  key text not null,
  note text not null,
  asked_at bigint not null,
  done_at bigint,
  primary key (request_id, round, kind, key)
);

create table disposition (
  id integer primary key,
  request_id integer not null references request (id),
  unit text not null,
  instructions text not null,
  note text not null,
  given_by integer not null,
  given_name text not null,
  acting_for text not null,
  given_at bigint not null,
  taken_by integer,
  taken_name text,
  taken_at bigint
);
create index disposition_by_request on disposition (request_id);

create table message (
  id integer primary key,
  request_id integer not null references request (id),
  side text not null,
  author text not null,
  content text not null,
  at bigint not null
);
create index message_by_request on message (request_id, id);

create table booking (
  request_id integer primary key references request (id),
  resource text not null,
  starts_at bigint not null,
  ends_at bigint not null,
  state text not null
);
create index booking_by_time on booking (resource, starts_at);

create table agenda (
  year integer primary key,
  last_number integer not null
);
