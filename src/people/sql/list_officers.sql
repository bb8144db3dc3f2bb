-- Active people who hold one of the office's roles; which those are, the caller knows.
select distinct person.id, person.name, person_role.role, person_role.unit
from person join person_role on person_role.person_id = person.id
where person.active = 1 order by person.name, person.id
