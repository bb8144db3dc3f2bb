-- A register as it is known to have been on a day, by entry.
select v.entry_id, v.version, v.act, v.step, v.note, v.checks, v.at, v.effective_on, v.person_id, v.person_name, v.owner, v.state,
  v.classification, v.title, v.number, v.content
from shown_entry e join entry_version v on v.entry_id = e.id and v.version = (
  select w.version from entry_version w where w.entry_id = e.id and w.effective_on <= :day
  order by w.effective_on desc, w.version desc limit 1)
where e.register = :register and e.id > :after order by e.id limit :most
