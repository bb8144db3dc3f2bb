-- Somebody adds to a draft: until that is done nobody else adds to it or sends it.
update draft set updated_at = :now where id = :id and done_at is null
