-- Somebody said that it is still right; the version stays.
update entry set confirmed_at = :now, due_on = :due_on, due_key = :due_key where id = :id and version = :seen
