-- Who signs in, with which roles; sessions, tokens and links by digest only.
create table setting (
  name text primary key,
  value text not null
);

create table counter (
  name text primary key,
  next bigint not null
);

-- confirmed_at is empty while an account that somebody made for themself waits for its confirmation.
create table person (
  id integer primary key,
  email text not null unique,
  name text not null,
  phone text not null,
  employee_number text not null,
  position text not null,
  agency text,
  password text not null,
  must_change_password integer not null,
  active integer not null,
  confirmed_at bigint,
  created_at bigint not null
);
create index person_by_name on person (name, id);

create table person_role (
  person_id integer not null references person (id),
  role text not null,
  unit text not null,
  primary key (person_id, role, unit)
);

-- Failures to sign in, by the digest of the address, whether anyone has it or not: so a lock tells nothing.
create table sign_in_failure (
  address text primary key,
  failures integer not null,
  last_at bigint not null,
  locked_until bigint not null
);

create table session (
  digest text primary key,
  person_id integer not null references person (id),
  created_at bigint not null,
  seen_at bigint not null,
  expires_at bigint not null
);
create index session_by_person on session (person_id);

-- Links sent by mail, each good once: purpose is confirm (a new account) or reset (a forgotten password).
create table account_link (
  digest text primary key,
  person_id integer not null references person (id),
  purpose text not null,
  created_at bigint not null,
  expires_at bigint not null
);
create index account_link_by_person on account_link (person_id, purpose);

create table api_token (
  id integer primary key,
  digest text not null unique,
  person_id integer not null references person (id),
  name text not null,
  created_at bigint not null,
  expires_at bigint not null,
  revoked_at bigint
);

-- Who acts for whom, and when (Plh.): the desk of one also opens to the other.
create table delegation (
  id integer primary key,
  from_person integer not null references person (id),
  to_person integer not null references person (id),
  role text not null,
  first_day text not null,
  last_day text not null,
  basis text not null,
  ended_at bigint
);
create index delegation_by_giver on delegation (from_person, first_day);
create index delegation_by_taker on delegation (to_person, last_day);
