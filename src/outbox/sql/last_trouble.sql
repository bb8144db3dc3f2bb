-- What went wrong last among the promises that are not kept: the one tried last is due last.
select trouble from outbox where state <> 'kept' and trouble <> '' order by due_at desc, id desc limit 1
