-- Nothing to do on this desk for now, or any more.
update desk_entry set view = :view, due_on = :due_on where request_id = :request_id and unit = :unit
