-- The applicant takes a letter out of the draft again.
delete from draft_file where draft_id = :draft_id and id = :id
