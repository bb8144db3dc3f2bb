-- The next number of a year's letters; the row stays locked until the act is on disk, so there are no gaps.
insert into letter_book (year, last_number) values (:year, 1)
on conflict (year) do update set last_number = letter_book.last_number + 1
returning last_number
