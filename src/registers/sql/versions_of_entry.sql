-- Versions below one, newest first.
select v.entry_id, v.version, v.act, v.step, v.note, v.checks, v.at, v.effective_on, v.person_id, v.person_name, v.owner, v.state,
  v.classification, v.title, v.number, v.content
from entry_version v where v.entry_id = :entry_id and v.version < :before order by v.version desc limit :most
