-- A range that holds this one or lies inside it, of another entry in one of these states (|a|b|) or in none that is final.
with recursive prefix(length) as (
  select 1 union all select length + 1 from prefix where length < :bits_count
), held(entry_id) as (
  select r.entry_id from prefix p join entry_range r
    on r.register = :register and r.field = :field and r.bits = substr(:bits, 1, p.length)
  union all
  select r.entry_id from entry_range r
  where r.register = :register and r.field = :field and r.bits > :bits and r.bits < :bits_end
)
select e.id, e.title from held h join entry e on e.id = h.entry_id
where e.id <> :except
and ((:states = '' and e.ended = 0) or (:states <> '' and replace(:states, '|' || e.state || '|', '') <> :states))
limit 1
