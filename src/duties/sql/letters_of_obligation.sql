-- Letters about one obligation, oldest first.
select id, year, number, obligation_id, owner_kind, owner, recipient, subject, content, basis, state, version, chain, written_at,
  written_on, decided_at, decided_name, acting_for, reason
from office_letter where obligation_id = :obligation_id order by id
