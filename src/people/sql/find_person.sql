-- A person by id.
select id, name, email, phone, employee_number, position, agency, must_change_password, active
from person where id = :id
