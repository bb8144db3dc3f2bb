-- Records that a migration has run, in the migration's own transaction.
INSERT INTO migration (name, at) VALUES (:name, :at)
