-- What an Idempotency-Key did before.
select fingerprint, subject, subject_id from idempotency where digest = :digest
