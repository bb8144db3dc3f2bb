-- Every act leaves an event; the events of one subject are a hash chain, and seals chain all of them. An event says which
-- seal holds it (empty until then): ids are given out before acts commit, so "all up to an id" would miss late ones.
create table event (
  id integer primary key,
  subject text not null,
  subject_id bigint not null,
  number integer not null,
  at bigint not null,
  actor_kind text not null,
  actor_id bigint not null,
  actor_name text not null,
  name text not null,
  before text not null,
  after text not null,
  previous text not null,
  hash text not null,
  seal integer,
  constraint event_chain unique (subject, subject_id, number)
);
create index event_by_seal on event (seal, id);

create table seal (
  number integer primary key,
  at bigint not null,
  events integer not null,
  previous text not null,
  hash text not null
);

-- A POST that arrives twice under one Idempotency-Key is done once.
create table idempotency (
  digest text primary key,
  fingerprint text not null,
  subject text not null,
  subject_id bigint not null,
  at bigint not null
);

create table outbox (
  id integer primary key,
  kind text not null,
  payload text not null,
  due_at bigint not null,
  attempts integer not null,
  state text not null,
  trouble text not null,
  made_at bigint not null,
  done_at bigint
);
create index outbox_due on outbox (state, due_at);
