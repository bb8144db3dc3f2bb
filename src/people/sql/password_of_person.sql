-- The hash that the old password must match.
select password from person where id = :id and active = 1
