-- Evidence that waits to be checked since before a moment, with who sent it.
select o.id, o.duty, o.duty_version, o.owner_kind, o.owner, o.due_on, v.sent_at, v.sent_by
from obligation o join obligation_evidence v on v.obligation_id = o.id
where o.state = 'submitted' and v.outcome is null and v.sent_at <= :before order by o.id
