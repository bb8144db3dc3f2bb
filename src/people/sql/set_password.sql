-- A new password, and whether it is only good until the next sign-in.
update person set password = :password, must_change_password = :must_change where id = :id
