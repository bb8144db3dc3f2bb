-- Where a walk of :most entries ends.
select due_on as key, id from entry where register = :register and (due_on, id) > (:key, :id)
order by due_on, id limit 1 offset :most
