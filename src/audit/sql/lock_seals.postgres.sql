-- Lets one program at a time seal in this schema; acts go on meanwhile. The lock goes with the transaction.
select 1 as held from pg_advisory_xact_lock(7241, hashtext(cast(current_schema() as text)))
