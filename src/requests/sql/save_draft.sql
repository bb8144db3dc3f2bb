-- What was typed so far, unless another device saved since.
update draft set answers = :answers, version = version + 1, updated_at = :now
where id = :id and version = :seen and done_at is null
