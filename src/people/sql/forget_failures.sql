-- Failures that no longer count.
delete from sign_in_failure where last_at < :quiet_since and locked_until <= :now
