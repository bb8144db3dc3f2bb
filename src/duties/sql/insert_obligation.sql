-- Something that is owed from now on, unless it was made before.
insert into obligation (id, duty, duty_version, owner_kind, owner, occasion, first_on, last_on, due_on, due_at, state,
  next_on, cause_register, cause_entry, cause_date, made_at, version, chain, reason)
values (:id, :duty, :duty_version, :owner_kind, :owner, :occasion, :first_on, :last_on, :due_on, :due_at, 'open',
  :next_on, :cause_register, :cause_entry, :cause_date, :now, 0, '', '')
on conflict (duty, owner_kind, owner, occasion) do nothing
