-- Remembers what an Idempotency-Key did; the primary key refuses the second.
insert into idempotency (digest, fingerprint, subject, subject_id, at)
values (:digest, :fingerprint, :subject, :subject_id, :at)
