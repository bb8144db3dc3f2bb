-- An entry begins.
insert into entry (id, register, owner, state, ended, classification, version, content, title, title_key, words, number,
  effective_on, created_at, created_by, created_name, updated_at, updated_by, updated_name, confirmed_at, due_on, due_key)
values (:id, :register, :owner, :state, :ended, :classification, 1, :content, :title, :title_key, :words, '',
  :effective_on, :now, :person_id, :person_name, :now, :person_id, :person_name, null, :due_on, :due_key)
