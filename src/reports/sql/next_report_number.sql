-- The next number of an owner's year; the row stays locked until the act is on disk, so there are no gaps.
insert into report_book (owner, year, last_number) values (:owner, :year, 1)
on conflict (owner, year) do update set last_number = report_book.last_number + 1
returning last_number
