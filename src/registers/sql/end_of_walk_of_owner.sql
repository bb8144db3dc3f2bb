-- Where a walk of :most entries of one owner ends.
select title_key as key, id from entry where register = :register and owner = :owner and (title_key, id) > (:key, :id)
order by title_key, id limit 1 offset :most
