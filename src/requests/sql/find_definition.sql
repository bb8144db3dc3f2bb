-- The definition under which a request was made.
select content from definition where digest = :digest
