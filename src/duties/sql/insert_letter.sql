-- A letter that waits for the head.
insert into office_letter (id, kind, year, number, obligation_id, owner_kind, owner, recipient, subject, content, basis,
  state, version, chain, written_at, written_on, acting_for, reason)
values (:id, 'reprimand', :year, :number, :obligation_id, :owner_kind, :owner, :recipient, :subject, :content, :basis,
  'waiting', 0, '', :now, :written_on, '', '')
