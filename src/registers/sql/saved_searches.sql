-- One's own saved searches of a register, and the shared ones.
select id, person_id, person_name, register, name, query, shared
from saved_search where register = :register and (person_id = :person_id or shared = 1) order by name, id
