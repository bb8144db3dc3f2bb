-- The obligations of a duty that were fulfilled or waived, by due day, the newest first.
select id, owner_kind, owner, state, settled_at, settled_name from obligation
where duty = :duty and state in ('fulfilled', 'waived') and settled_at is not null order by due_on desc limit :most
