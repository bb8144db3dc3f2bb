-- Moves a table's counter on by one block and says where it ends now; ids begin at 1.
insert into counter (name, next) values (:name, 1 + :size)
on conflict (name) do update set next = counter.next + :size
returning next
