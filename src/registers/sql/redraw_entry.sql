-- What is drawn from an entry's values, drawn anew.
update entry set title = :title, title_key = :title_key, words = :words, ended = :ended, due_on = :due_on, due_key = :due_key
where id = :id and version = :seen
