-- A new code for a new or the same address, not more often than the pause allows; an address once confirmed stays.
update draft set email = :email, email_code = :code, email_attempts = 0, email_code_sent_at = :now, email_confirmed_at = null
where id = :id and done_at is null and email_code_sent_at < :not_after
