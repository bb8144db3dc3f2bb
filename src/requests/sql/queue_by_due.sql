-- A desk, most urgent first; :before leaves only what is late.
select r.id, r.number, r.service, r.subject, r.applicant_name, r.applicant_organisation, r.state, r.version, r.submitted_on, r.due_on,
  d.step, d.view
from desk_entry d join request r on r.id = d.request_id
where d.unit = :desk and d.view = :view and (d.due_on, d.request_id) > (:due, :id) and d.due_on < :before
order by d.due_on, d.request_id limit :most
