-- One thing the applicant is asked to correct.
insert into correction (request_id, round, kind, key, note, asked_at)
values (:request_id, :round, :kind, :key, :note, :now)
