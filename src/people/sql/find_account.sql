-- Whether an address has an account, and whether it is confirmed and open.
select id, name, active, confirmed_at from person where email = :email
