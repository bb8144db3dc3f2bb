-- An import that could not be begun now is left for later.
update entry_import set claim = '' where id = :id and claim = :claim
