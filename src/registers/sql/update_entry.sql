-- A new version of an entry, unless somebody made one since it was read.
update entry set
  owner = :owner, state = :state, ended = :ended, classification = :classification, version = :version, content = :content,
  title = :title, title_key = :title_key, words = :words, number = :number, effective_on = :effective_on,
  updated_at = :now, updated_by = :person_id, updated_name = :person_name, due_on = :due_on, due_key = :due_key
where id = :id and version = :seen
