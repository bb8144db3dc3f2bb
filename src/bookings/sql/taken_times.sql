-- When a resource is taken within [from, to).
select starts_at, ends_at from booking
where resource = :resource and starts_at < :to and starts_at > :from - 34560000000 and ends_at > :from
and state <> 'released'
order by starts_at
