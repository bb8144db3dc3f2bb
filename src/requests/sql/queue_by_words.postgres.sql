-- Requests of a desk, or of one service there, in which every word begins like one that was typed, newest first. The words
-- are looked up apart, or a rare one would be searched for through all requests from the newest to the oldest.
with found as materialized (
  select request_id from request_search where words @@ to_tsquery('simple', :words) and request_id < :id)
select r.id, r.number, r.service, r.subject, r.applicant_name, r.applicant_organisation, r.state, r.version, r.submitted_on, r.due_on,
  d.step, d.view
from found f join request r on r.id = f.request_id join desk_entry d on d.request_id = r.id and d.unit = :desk
where CAST(:service AS text) = '' or r.service = :service
order by f.request_id desc limit :most
