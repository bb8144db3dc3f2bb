-- Names somebody for a role in an assessment.
insert into assessment_person (assessment_id, number, role, person_id, name) values (:assessment_id, :number, :role, :person_id, :name)
on conflict (assessment_id, number, role, person_id) do nothing
