-- Active people with each role they hold themselves, and the language of their letters.
select person.id, person.name, person.email, person.agency, person_role.role, person_role.unit,
  coalesce(letter_language.language, 'id') as language
from person join person_role on person_role.person_id = person.id
left join letter_language on letter_language.person_id = person.id
where person.active = 1 order by person.id, person_role.role, person_role.unit
