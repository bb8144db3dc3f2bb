-- Corrected answers, and what lists say of them.
update request set answers = :answers, subject = :subject, applicant_name = :name, applicant_organisation = :organisation
where id = :id
