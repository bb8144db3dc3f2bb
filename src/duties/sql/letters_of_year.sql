-- The letters of a year, by number.
select id, year, number, obligation_id, owner_kind, owner, recipient, subject, content, basis, state, version, chain, written_at,
  written_on, decided_at, decided_name, acting_for, reason
from office_letter where year = :year order by number
