-- What is known to have been so on a day: of the versions that held then the one that began last.
select v.entry_id, v.version, v.act, v.step, v.note, v.checks, v.at, v.effective_on, v.person_id, v.person_name, v.owner, v.state,
  v.classification, v.title, v.number, v.content
from entry_version v where v.entry_id = :entry_id and v.effective_on <= :day order by v.effective_on desc, v.version desc limit 1
