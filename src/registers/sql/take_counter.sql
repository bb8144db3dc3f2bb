-- Takes :many numbers of a register; its row stays locked until the act is on disk, so they follow the order of the commits.
insert into counter (name, next) values (:name, 1 + :many)
on conflict (name) do update set next = counter.next + :many
returning next
