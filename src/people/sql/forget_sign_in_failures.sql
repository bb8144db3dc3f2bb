-- Signed in: earlier failures no longer count.
delete from sign_in_failure where address = :address
