-- Words of a request for the office's search box; rowid is the request's id.
create virtual table request_search using fts5 (words, content='', tokenize='unicode61 remove_diacritics 2', prefix='3');
