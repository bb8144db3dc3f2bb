-- Somebody is in charge again.
delete from owner_without_keeper where owner_kind = :owner_kind and owner = :owner
