-- When a resource is taken within [from, to), and how much of it. No booking is longer than 400 days.
select starts_at, ends_at, pieces from booking
where resource = :resource and starts_at < :to and starts_at > :from - 34560000000 and ends_at > :from
and state <> 'released' and request_id <> :except
order by starts_at, request_id
