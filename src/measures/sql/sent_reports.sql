-- Reports that were sent about a year or in it, the latest first; of one owner or of all (everybody). What tells of a single
-- event is left out: who sees that is another question.
select id, report, owner, first_on, last_on, label, pdf_sha256, pdf_size
from report
where report = :report and state = 'sent' and entry_id is null and pdf_sha256 is not null
  and ((first_on <= :last and last_on >= :first) or (decided_at >= :from and decided_at < :until))
  and (CAST(:everybody AS integer) = 1 or owner = :owner)
order by decided_at desc, id desc limit :most
