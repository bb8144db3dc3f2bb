-- Their word on an import that was found good.
update entry_import set state = :state, claim = '', updated_at = :now where id = :id and state = 'checked'
