-- Still in use.
update session set seen_at = :now where digest = :digest
