-- Closes an assessment with what it keeps for good.
update assessment set state = 'closed', closed_at = :now, closed_by = :closed_by, closed_name = :closed_name, frozen = :frozen
where id = :id and state = 'open'
