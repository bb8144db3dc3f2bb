-- Owners for whom nobody was in charge when it was last told.
select owner_kind, owner, told_on from owner_without_keeper
