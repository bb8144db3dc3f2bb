-- The dispositions of a request, in the order given.
select id, unit, instructions, note, given_name, acting_for, given_at, taken_name, taken_at
from disposition where request_id = :request_id order by id
