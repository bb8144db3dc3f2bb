-- The next number of a series and year; the row stays locked until the act is on disk, so there are no gaps.
insert into entry_number (series, year, last_number) values (:series, :year, 1)
on conflict (series, year) do update set last_number = entry_number.last_number + 1
returning last_number
