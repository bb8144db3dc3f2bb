-- The letter arrived: the account is open.
update person set active = 1, confirmed_at = :now where id = :id and confirmed_at is null
