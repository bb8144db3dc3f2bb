-- Words of requests that wait to be entered in the search index: a plain row in the act, the index soon after it.
create table search_pending (
  request_id integer primary key references request (id),
  words text not null
);
