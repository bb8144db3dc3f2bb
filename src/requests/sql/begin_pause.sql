-- The clock stands still from this day on; twice on one day is one pause.
insert into pause (request_id, from_on) values (:request_id, :from_on)
on conflict (request_id, from_on) do update set to_on = null
