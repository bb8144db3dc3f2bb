-- Whose link a code is, while it is good.
select account_link.person_id, person.name, person.email, person.active, person.confirmed_at
from account_link join person on person.id = account_link.person_id
where account_link.digest = :digest and account_link.purpose = :purpose and account_link.expires_at > :now
