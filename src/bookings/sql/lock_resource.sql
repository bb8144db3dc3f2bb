-- Takes the resource's lock until the act is over.
insert into counter (name, next) values (:name, 1)
on conflict (name) do update set next = counter.next + 1
