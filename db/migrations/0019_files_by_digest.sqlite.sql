-- Files are found by their digest, to take those out of the store that no row names any more.
create index draft_file_by_sha256 on draft_file (sha256);
create index request_file_by_sha256 on request_file (sha256);
create index entry_file_by_sha256 on entry_file (sha256);
create index entry_import_by_sha256 on entry_import (sha256);
create index obligation_evidence_by_sha256 on obligation_evidence (sha256) where sha256 is not null;
create index indicator_value_by_sha256 on indicator_value (sha256) where sha256 is not null;
create index indicator_evidence_by_sha256 on indicator_evidence (sha256) where sha256 is not null;
create index report_by_pdf_sha256 on report (pdf_sha256) where pdf_sha256 is not null;
create index report_by_xlsx_sha256 on report (xlsx_sha256) where xlsx_sha256 is not null;

-- Files that a row does not name any more, but an event still shows.
create table past_file (
  sha256 text primary key
);
insert into past_file (sha256)
select distinct json_extract(before, '$.sha256') from event
where subject = 'assessment' and before like '%"sha256":"%' and json_extract(before, '$.sha256') is not null;
