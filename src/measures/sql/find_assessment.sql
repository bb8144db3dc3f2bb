-- An assessment by what it is of; edition 0: the newest.
select a.id, a.year, a.instrument, a.owner, a.edition, a.manner, a.state, a.reason, a.begun_at, a.begun_name, a.closed_at, a.closed_name,
  a.acts, case when exists (select 1 from assessment b where b.year = a.year and b.instrument = a.instrument and b.owner = a.owner
    and b.edition > a.edition) then 0 else 1 end as newest
from assessment a
where a.year = :year and a.instrument = :instrument and a.owner = :owner and (CAST(:edition AS integer) = 0 or a.edition = :edition)
order by a.edition desc limit 1
