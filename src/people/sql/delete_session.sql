-- Signed out.
delete from session where digest = :digest
