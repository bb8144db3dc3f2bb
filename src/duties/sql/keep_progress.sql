-- A duty's obligations are made up to here.
insert into duty_progress (duty, made_until, owners, passage) values (:duty, :made_until, :owners, :passage)
on conflict (duty) do update set made_until = excluded.made_until, owners = excluded.owners, passage = excluded.passage
