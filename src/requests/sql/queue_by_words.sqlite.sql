-- Requests of a desk, or of one service there, in which every word begins like one that was typed, newest first.
select r.id, r.number, r.service, r.subject, r.applicant_name, r.applicant_organisation, r.state, r.version, r.submitted_on, r.due_on,
  d.step, d.view
from request_search s join request r on r.id = s.rowid join desk_entry d on d.request_id = r.id and d.unit = :desk
where request_search match :words and s.rowid < :id and (:service = '' or r.service = :service)
order by s.rowid desc limit :most
