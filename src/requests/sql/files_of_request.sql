-- Every file of a request, in the order of upload.
select id, purpose, letter, name, media_type, size, sha256, uploaded_at, replaced_at
from request_file where request_id = :request_id order by id
