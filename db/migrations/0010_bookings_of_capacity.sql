-- A request may take several resources, and only some pieces of each (seats, places, equipment). No pieces: the whole.
create table booking_of_capacity (
  request_id integer not null references request (id),
  resource text not null,
  starts_at bigint not null,
  ends_at bigint not null,
  pieces integer,
  state text not null,
  primary key (request_id, resource)
);
insert into booking_of_capacity (request_id, resource, starts_at, ends_at, state)
select request_id, resource, starts_at, ends_at, state from booking;
drop table booking;
alter table booking_of_capacity rename to booking;
create index booking_by_time on booking (resource, starts_at);
