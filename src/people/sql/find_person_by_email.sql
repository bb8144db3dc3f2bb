-- A person by address, which is kept in lower case.
select id, name, email, phone, employee_number, position, agency, must_change_password, active
from person where email = :email
