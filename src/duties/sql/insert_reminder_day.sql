-- The reminders of a day are gathered; another program may have been faster.
insert into reminder_day (day, gathered_at) values (:day, :now) on conflict (day) do nothing
