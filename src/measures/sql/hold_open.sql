-- Holds an open assessment for one act, so that nobody closes it meanwhile.
update assessment set acts = acts + 1 where id = :id and state = 'open'
