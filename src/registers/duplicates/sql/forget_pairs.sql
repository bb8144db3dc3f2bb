-- What an earlier search found.
delete from alike_pair where register = :register
