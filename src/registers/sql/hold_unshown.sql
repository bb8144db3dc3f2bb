-- One program at a time begins to write entries that nobody sees yet, or takes over what another one left.
update entry_unshown set token = :token, held_at = :now, register = :register, first_id = :first_id, last_id = :last_id
where one = 1 and token = :token_before
