-- Held for a request; a request that was corrected moves its booking.
insert into booking (request_id, resource, starts_at, ends_at, state)
values (:request_id, :resource, :from, :to, 'held')
on conflict (request_id) do update set
  resource = excluded.resource, starts_at = excluded.starts_at, ends_at = excluded.ends_at, state = 'held'
