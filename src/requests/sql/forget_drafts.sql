-- Drafts that ended unsent.
delete from draft where expires_at < :before and done_at is null
