-- A version of a duty, unless it is kept already.
insert into kept_duty (duty, version, content, kept_at) values (:duty, :version, :content, :now)
on conflict (duty, version) do nothing
