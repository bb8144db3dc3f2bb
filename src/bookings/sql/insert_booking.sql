-- Held for a request; a request that was corrected moves its booking.
insert into booking (request_id, resource, starts_at, ends_at, pieces, state)
values (:request_id, :resource, :from, :to, :pieces, 'held')
on conflict (request_id, resource) do update set
  starts_at = excluded.starts_at, ends_at = excluded.ends_at, pieces = excluded.pieces, state = 'held'
