-- What one owner owes and has not sent evidence for.
select id from obligation where owner_kind = :owner_kind and owner = :owner and state = 'open'
