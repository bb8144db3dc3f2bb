-- A person's letter of the day, unless it was written before.
insert into daily_letter (person_id, day, lines, sent_at) values (:person_id, :day, :lines, :now)
on conflict (person_id, day) do nothing
