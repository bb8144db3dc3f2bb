-- A register was searched up to this change.
insert into alike_search (register, seen_until, searched_at, entries) values (:register, :seen_until, :now, :entries)
on conflict (register) do update set seen_until = excluded.seen_until, searched_at = excluded.searched_at, entries = excluded.entries
