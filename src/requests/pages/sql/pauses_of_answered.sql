-- When requests answered since a day had waited for their applicants.
select pause.request_id, pause.from_on, pause.to_on from request join pause on pause.request_id = request.id
where request.answered_on >= :from order by request.answered_on desc limit :most
