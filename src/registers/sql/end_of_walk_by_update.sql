-- Where a walk of :most entries ends.
select updated_at as key, id from entry where register = :register and (updated_at, id) < (:key, :id)
order by updated_at desc, id desc limit 1 offset :most
