-- How many active people hold each role.
select person_role.role, count(distinct person.id) as people
from person_role join person on person.id = person_role.person_id where person.active = 1 group by person_role.role
