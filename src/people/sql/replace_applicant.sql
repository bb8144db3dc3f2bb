-- An account that was never confirmed is asked for again: what was typed last counts.
update person set name = :name, phone = :phone, password = :password where id = :id and confirmed_at is null
