-- Over: done on every desk it ever lay on.
update desk_entry set view = 'done' where request_id = :request_id
