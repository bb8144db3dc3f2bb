-- A new person, unless the address is taken.
insert into person (id, email, name, phone, employee_number, position, agency, password, must_change_password, active,
  confirmed_at, created_at)
values (:id, :email, :name, :phone, :employee_number, :position, :agency, :password, :must_change, :active,
  :confirmed_at, :now)
on conflict (email) do nothing
