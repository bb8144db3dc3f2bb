-- Some of the entries of an import that is thrown away, with the words they would have been found by.
select id, words from entry where id between :first_id and :last_id
