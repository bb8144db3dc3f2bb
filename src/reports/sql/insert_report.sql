-- A draft, the first of its kind, owner and occasion.
insert into report (id, report, owner, occasion, first_on, last_on, entry_register, entry_id, state, texts, content, label, version, chain,
  made_at, made_name, handed_in_name, decided_name, acting_for, reason, told, settled)
values (:id, :report, :owner, :occasion, :first_on, :last_on, :entry_register, :entry_id, 'draft', '{}', '', '', 0, '', :now, :name,
  '', '', '', '', 0, 0)
on conflict (report, owner, occasion) do nothing
