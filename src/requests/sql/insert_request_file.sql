-- A letter or an output that now belongs to the request.
insert into request_file (id, request_id, purpose, letter, name, media_type, size, sha256, uploaded_at)
values (:id, :request_id, :purpose, :letter, :name, :media_type, :size, :sha256, :now)
