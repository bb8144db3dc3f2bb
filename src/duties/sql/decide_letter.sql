-- The head signs or declines, unless somebody did so meanwhile.
update office_letter set state = :state, version = :version, chain = :chain, decided_at = :now, decided_by = :person,
  decided_name = :name, acting_for = :acting_for, reason = :reason
where id = :id and version = :seen and state = 'waiting'
