-- How the tables beside a register's entries were drawn, and how far.
select digest, reached from register_index where register = :register
