-- The front page counts what was answered this month; only answered requests stand in the index.
create index request_by_answer on request (answered_on) where answered_on is not null;
