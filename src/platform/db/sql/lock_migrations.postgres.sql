-- Lets one program at a time migrate this schema; the lock goes with the transaction.
SELECT 1 AS held FROM pg_advisory_xact_lock(7240, hashtext(CAST(current_schema() AS text)))
