-- A version as it was written down.
insert into entry_version (entry_id, version, act, step, note, checks, at, effective_on, person_id, person_name, owner, state,
  classification, title, number, content, batch)
values (:entry_id, :version, :act, :step, :note, :checks, :now, :effective_on, :person_id, :person_name, :owner, :state,
  :classification, :title, :number, :content, :batch)
