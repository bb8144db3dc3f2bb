-- One request of a desk by its number, whatever its view.
select r.id, r.number, r.service, r.subject, r.applicant_name, r.applicant_organisation, r.state, r.version, r.submitted_on, r.due_on,
  d.step, d.view
from request r join desk_entry d on d.request_id = r.id and d.unit = :desk
where r.number = :number
