-- The newest edition of every assessment, the latest year first.
select a.id, a.year, a.instrument, a.owner, a.edition, a.manner, a.state, a.reason, a.begun_at, a.begun_name, a.closed_at, a.closed_name,
  a.acts, case when exists (select 1 from assessment b where b.year = a.year and b.instrument = a.instrument and b.owner = a.owner
    and b.edition > a.edition) then 0 else 1 end as newest
from assessment a
where (CAST(:any_owner AS integer) = 1 or a.owner = :owner) and (CAST(:year AS integer) = 0 or a.year = :year)
  and not exists (select 1 from assessment c where c.year = a.year and c.instrument = a.instrument and c.owner = a.owner
    and c.edition > a.edition)
order by a.year desc, a.owner, a.instrument
