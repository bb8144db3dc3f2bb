-- Confirmed, or released.
update booking set state = :state where request_id = :request_id
