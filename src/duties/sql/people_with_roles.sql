-- Active people with each role they hold themselves.
select person.id, person.name, person.email, person.agency, person_role.role, person_role.unit
from person join person_role on person_role.person_id = person.id
where person.active = 1 order by person.id, person_role.role, person_role.unit
