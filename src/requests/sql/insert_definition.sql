-- Keeps a definition once.
insert into definition (digest, service, version, content, first_seen_at)
values (:digest, :service, :version, :content, :now)
on conflict (digest) do nothing
