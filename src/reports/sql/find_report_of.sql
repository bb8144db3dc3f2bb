-- The report of that kind and owner about that occasion.
select id, report, owner, occasion, first_on, last_on, entry_register, entry_id, state, texts, content, year, number, label, version, chain, made_at,
  made_name, handed_in_at, handed_in_by, handed_in_name, decided_at, decided_name, acting_for, reason, told, pdf_sha256, pdf_size,
  xlsx_sha256, xlsx_size, settled
from report where report = :report and owner = :owner and occasion = :occasion
