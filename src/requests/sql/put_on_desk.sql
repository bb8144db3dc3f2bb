-- Something to do on a desk; back on it when it was there before.
insert into desk_entry (request_id, unit, view, step, service, due_on)
values (:request_id, :unit, 'action', :step, :service, :due_on)
on conflict (request_id, unit) do update set view = 'action', step = excluded.step, due_on = excluded.due_on
