-- A message about a request.
insert into message (id, request_id, side, author, content, at)
values (:id, :request_id, :side, :author, :content, :now)
