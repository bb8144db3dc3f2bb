-- A living entry whose range holds this one.
with recursive prefix(length) as (
  select 1 union all select length + 1 from prefix where length < :bits_count
)
select e.id, e.title from prefix p join entry_range r
  on r.register = :register and r.field = :field and r.bits = substr(:bits, 1, p.length)
join entry e on e.id = r.entry_id
where e.ended = 0 limit 1
