-- The assessments in which somebody was named.
select distinct assessment_id from assessment_person where person_id = :person_id order by assessment_id
