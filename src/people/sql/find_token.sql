-- In whose name a program acts, while its token is good.
select person.id, person.name, person.email, person.phone, person.employee_number, person.position, person.agency,
  person.must_change_password, person.active
from api_token join person on person.id = api_token.person_id
where api_token.digest = :digest and api_token.revoked_at is null and api_token.expires_at > :now and person.active = 1
