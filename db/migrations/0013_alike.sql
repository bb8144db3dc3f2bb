-- Entries of different owners that look alike (67/2019 Pasal 9 ayat (2)): what the finder found, and what people decided.

-- one_id is smaller than other_id. score: thousandths. shared: words of both, the most telling first.
create table alike_pair (
  register text not null,
  one_id integer not null,
  other_id integer not null,
  score integer not null,
  shared text not null,
  close_amounts integer not null,
  primary key (register, one_id, other_id)
);
create index alike_by_score on alike_pair (register, score);

-- How far a register was searched: the newest change that the search saw.
create table alike_search (
  register text primary key,
  seen_until bigint not null,
  searched_at bigint not null,
  entries integer not null
);

create table alike_decision (
  register text not null,
  one_id integer not null references entry (id),
  other_id integer not null references entry (id),
  reason text not null,
  decided_at bigint not null,
  decided_by bigint not null,
  decided_name text not null,
  primary key (register, one_id, other_id)
);
