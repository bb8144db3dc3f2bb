-- The next agenda number of a year; the row stays locked until the act is on disk, so there are no gaps.
insert into agenda (year, last_number) values (:year, 1)
on conflict (year) do update set last_number = agenda.last_number + 1
returning last_number
