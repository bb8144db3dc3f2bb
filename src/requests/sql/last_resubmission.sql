-- What the applicant changed when last asked to.
select before, after from event
where subject = 'request' and subject_id = :request_id and name = 'request.resubmitted'
order by number desc limit 1
