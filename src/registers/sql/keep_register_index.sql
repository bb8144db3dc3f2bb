-- How they are drawn now, and up to which entry.
insert into register_index (register, digest, reached) values (:register, :digest, :reached)
on conflict (register) do update set digest = excluded.digest, reached = excluded.reached
