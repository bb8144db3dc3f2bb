-- Counts a try.
update draft set email_attempts = email_attempts + 1 where id = :id and email_code <> ''
returning email_code, email_attempts
