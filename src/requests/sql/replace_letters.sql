-- The earlier files of a letter give way to the corrected ones; they stay on record.
update request_file set replaced_at = :now
where request_id = :request_id and purpose = 'letter' and letter = :letter and replaced_at is null
