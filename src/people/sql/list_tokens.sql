-- All tokens, newest first.
select api_token.id, api_token.person_id, person.name as person_name, api_token.name, api_token.created_at,
  api_token.expires_at, api_token.revoked_at
from api_token join person on person.id = api_token.person_id order by api_token.id desc
