-- A sent report about a period, with its signed paper.
select id, report, owner, first_on, last_on, label, pdf_sha256, pdf_size
from report where id = :id and state = 'sent' and entry_id is null and pdf_sha256 is not null
