-- A person's own roles, and those delegated to them today by somebody active who still holds them.
select role, unit, '' as acting_for from person_role where person_id = :person_id
union all
select held.role, held.unit, giver.name
from delegation
join person giver on giver.id = delegation.from_person
join person_role held on held.person_id = delegation.from_person and held.role = delegation.role
where delegation.to_person = :person_id and delegation.first_day <= :today and delegation.last_day >= :today
  and delegation.ended_at is null and giver.active = 1
order by 3, 1, 2
