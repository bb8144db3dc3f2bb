-- Letters uploaded to a draft so far.
select id, letter, name, media_type, size, sha256, uploaded_at from draft_file where draft_id = :draft_id order by uploaded_at, id
