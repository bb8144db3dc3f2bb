-- A request as submitted.
insert into request (id, number, salt, service, definition, procedure_version, agreed_at, unit, state, version, chain,
  subject, answers, person_id, agency, applicant_name, applicant_organisation, applicant_email, language, submitted_at,
  submitted_on, counted_from, due_on, round)
values (:id, :number, :salt, :service, :definition, :procedure_version, :agreed_at, :unit, :state, :version, :chain,
  :subject, :answers, :person_id, :agency, :applicant_name, :applicant_organisation, :applicant_email, :language,
  :submitted_at, :submitted_on, :submitted_on, :due_on, 0)
