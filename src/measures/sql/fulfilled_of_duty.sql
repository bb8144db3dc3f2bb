-- Fulfilled obligations of a duty whose period touches a year, the latest first; of one owner or of all (owner_kind empty).
select id, duty, duty_version, owner_kind, owner, occasion, first_on, last_on, due_on, due_at, state, next_on,
  cause_register, cause_entry, cause_date, made_at, version, chain, effective_on, settled_at, settled_by, settled_name, reason
from obligation
where duty = :duty and state = 'fulfilled' and first_on <= :last and last_on >= :first
  and (:owner_kind = '' or (owner_kind = :owner_kind and owner = :owner))
order by last_on desc, id desc limit :most
