-- A desk, newest first.
select r.id, r.number, r.service, r.subject, r.applicant_name, r.applicant_organisation, r.state, r.version, r.submitted_on, r.due_on,
  d.step, d.view
from desk_entry d join request r on r.id = d.request_id
where d.unit = :desk and d.view = :view and d.request_id < :id
order by d.request_id desc limit :most
