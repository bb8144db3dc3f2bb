-- What was answered since a day, newest first: for the promise on the front page.
select id, service, definition, counted_from, answered_on from request
where answered_on >= :from order by answered_on desc limit :most
