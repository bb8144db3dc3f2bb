-- Any booking that overlaps [from, to). No booking is longer than 400 days, so the index bounds the look.
select request_id from booking
where resource = :resource and starts_at < :to and starts_at > :from - 34560000000 and ends_at > :from
and state <> 'released' and request_id <> :except
limit 1
