-- Sessions that are over.
delete from session where expires_at <= :now or seen_at <= :unused_since
