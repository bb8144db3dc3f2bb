-- What became of an import, by the program that took it.
update entry_import set state = :state, total = :total, created = :created, changed = :changed, unchanged = :unchanged,
  troubles = :troubles, batch = :batch, claim = '', updated_at = :now
where id = :id and claim = :claim
