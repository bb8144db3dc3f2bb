-- A number that grows with whatever changes in a register: entries of an import are shown later than they were written, but
-- reach their first state only then.
select e.updated_at + coalesce((select max(p.number) from entry_passage p where p.register = :register), 0) as mark
from shown_entry e where e.register = :register order by e.updated_at desc, e.id desc limit 1
