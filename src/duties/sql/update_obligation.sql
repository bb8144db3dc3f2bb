-- An act on an obligation, unless somebody else acted since it was read.
update obligation set version = :version, chain = :chain, state = :state, next_on = :next_on, effective_on = :effective_on,
  settled_at = :settled_at, settled_by = :settled_by, settled_name = :settled_name, reason = :reason
where id = :id and version = :seen
