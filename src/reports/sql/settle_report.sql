-- What this report fulfils has been looked for.
update report set settled = 1 where id = :id
