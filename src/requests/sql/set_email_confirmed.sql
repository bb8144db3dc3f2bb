-- The code was right.
update draft set email_confirmed_at = :now, email_code = '' where id = :id
