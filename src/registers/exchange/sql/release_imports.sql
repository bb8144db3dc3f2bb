-- After a start of the only program on this database nobody is at work on anything.
update entry_import set claim = '' where claim <> '' and state in ('checking', 'keeping')
