-- A page of one owner's settled obligations, the latest due day first.
select id, duty, duty_version, owner_kind, owner, occasion, first_on, last_on, due_on, due_at, state, next_on,
  cause_register, cause_entry, cause_date, made_at, version, chain, effective_on, settled_at, settled_by, settled_name, reason
from obligation
where owner_kind = :owner_kind and owner = :owner and state in (:state, :or_state) and due_on >= :from and due_on <= :until
  and due_at <= :late_at and due_at > :not_late_at and (:duty = '' or duty = :duty) and (due_on, id) < (:after_on, :after_id)
order by due_on desc, id desc limit :most
