-- Of a document only the newest count; those before them stay for the record.
update entry_file set superseded_at = :now, superseded_version = :version
where entry_id = :entry_id and document = :document and superseded_at is null and id not in (
  select id from entry_file where entry_id = :entry_id and document = :document and superseded_at is null
  order by id desc limit :most)
