-- Those that wait to be closed: few at any time, so the index stays small.
create index request_answered on request (id) where state = 'answered';
