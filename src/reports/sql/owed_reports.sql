-- Open obligations of certain duties, by due day: what is owed of reports.
select id, duty, duty_version, owner_kind, owner, occasion, first_on, last_on, due_on, due_at, state, next_on,
  cause_register, cause_entry, cause_date, made_at, version, chain, effective_on, settled_at, settled_by, settled_name, reason
from obligation where duty = :duty and state = 'open' order by due_on, id limit :most
