-- When the reminders of a day were gathered.
select gathered_at from reminder_day where day = :day
