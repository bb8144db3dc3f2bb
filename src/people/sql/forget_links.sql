-- Links that are no longer good.
delete from account_link where expires_at <= :now
