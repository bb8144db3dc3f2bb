-- Letters of drafts that ended unsent (the index on expires_at bounds the look).
delete from draft_file where draft_id in (select id from draft where expires_at < :before and done_at is null)
