-- Words of a request for the office's search box.
create table request_search (
  request_id integer primary key references request (id),
  words tsvector not null
);
create index request_search_words on request_search using gin (words);
