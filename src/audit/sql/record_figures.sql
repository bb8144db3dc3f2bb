-- How much the record holds: each seal says how many events it covers, so only those without one are counted.
select coalesce(max(number), 0) as last_seal, coalesce(max(at), 0) as sealed_at,
  cast(coalesce(sum(events), 0) as bigint) as sealed,
  (select count(*) from (select 1 from event where seal is null limit :most) as open_events) as unsealed
from seal
