-- Whether something was made before.
select id from obligation
where duty = :duty and owner_kind = :owner_kind and owner = :owner and occasion = :occasion
