-- What somebody gave or was given, newest first.
select delegation.id, from_person, to_person, giver.name as from_name, taker.name as to_name, role, first_day, last_day,
  basis, case when ended_at is null then 0 else 1 end as ended
from delegation
join person giver on giver.id = delegation.from_person
join person taker on taker.id = delegation.to_person
where from_person = :person_id or to_person = :person_id
order by first_day desc, delegation.id desc
