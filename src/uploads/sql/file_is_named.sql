-- Whether any row names this file. A column of digests that is missing here would lose its files: a test looks for it.
select 1 as named where
  exists (select 1 from draft_file where sha256 = :sha256)
  or exists (select 1 from request_file where sha256 = :sha256)
  or exists (select 1 from entry_file where sha256 = :sha256)
  or exists (select 1 from entry_import where sha256 = :sha256)
  or exists (select 1 from obligation_evidence where sha256 = :sha256)
  or exists (select 1 from indicator_value where sha256 = :sha256)
  or exists (select 1 from indicator_evidence where sha256 = :sha256)
  or exists (select 1 from report where pdf_sha256 = :sha256)
  or exists (select 1 from report where xlsx_sha256 = :sha256)
  or exists (select 1 from past_file where sha256 = :sha256)
