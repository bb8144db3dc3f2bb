-- What lies on a desk beyond its day.
select request_id from desk_entry where unit = :desk and view = 'action' and due_on < :today limit :most
