-- Opens or closes an account that was confirmed.
update person set active = :active where id = :id and active <> :active and confirmed_at is not null
