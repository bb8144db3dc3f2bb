-- What the head asks of one unit.
insert into disposition (id, request_id, unit, instructions, note, given_by, given_name, acting_for, given_at)
values (:id, :request_id, :unit, :instructions, :note, :given_by, :given_name, :acting_for, :now)
