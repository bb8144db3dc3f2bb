-- Corrections that were begun and not sent yet.
select id from draft
where request_id = :request_id and kind = 'correction' and done_at is null and expires_at > :now
order by created_at desc limit 1
