-- The document behind a score gives way to another: events still show it, so its file stays.
insert into past_file (sha256)
select sha256 from indicator_value
where assessment_id = :assessment_id and number = :number and sha256 is not null and sha256 <> coalesce(:sha256, '')
on conflict do nothing
