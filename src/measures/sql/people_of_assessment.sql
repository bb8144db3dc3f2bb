-- Who does what in an assessment.
select number, role, person_id, name from assessment_person where assessment_id = :id order by number, role, name, person_id
