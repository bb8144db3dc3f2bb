-- A person's new calendar address, by digest; the older one ends.
insert into calendar_feed (person_id, digest, made_at) values (:person_id, :digest, :now)
on conflict (person_id) do update set digest = excluded.digest, made_at = excluded.made_at
