-- Takes somebody out of a role in an assessment.
delete from assessment_person where assessment_id = :assessment_id and number = :number and role = :role and person_id = :person_id
