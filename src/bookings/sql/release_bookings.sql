-- The request was refused, withdrawn, or asks for something else now.
update booking set state = 'released' where request_id = :request_id and state <> 'released'
