-- None is unshown any more: they were thrown away, or everybody sees them.
update entry_unshown set token = '', held_at = 0, register = '', first_id = 0, last_id = 0 where one = 1 and token = :token
