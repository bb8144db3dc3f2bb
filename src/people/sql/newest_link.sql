-- When a link was last sent to somebody: so that nobody fills a letter box.
select coalesce(max(created_at), 0) as created_at from account_link where person_id = :person_id and purpose = :purpose
