-- Where a walk of :most entries ends.
select title_key as key, id from entry where register = :register and (title_key, id) > (:key, :id)
order by title_key, id limit 1 offset :most
