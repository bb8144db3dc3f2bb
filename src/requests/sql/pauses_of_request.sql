-- When a request waited for its applicant, oldest first.
select from_on, to_on from pause where request_id = :request_id order by from_on
