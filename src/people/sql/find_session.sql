-- Whose session a token is, unless it is over or its person may no longer enter.
select person.id, person.name, person.email, person.phone, person.employee_number, person.position, person.agency,
  person.must_change_password, person.active
from session join person on person.id = session.person_id
where session.digest = :digest and session.expires_at > :now and session.seen_at > :unused_since and person.active = 1
