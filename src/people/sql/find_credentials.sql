-- What signing in compares with.
select id, name, password, active, confirmed_at from person where email = :email
