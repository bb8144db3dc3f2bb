-- States that entries passed for which nothing of a duty is owed yet, of entries changed since a moment that have one of
-- several values in a field (:values with bars between); :state "created": where they began.
select p.register, p.number, p.entry_id, p.owner, p.from_state, p.to_state, p.at, p.effective_on, e.updated_at
from shown_entry e join entry_passage p on p.entry_id = e.id
where e.register = :register and e.updated_at >= :since and p.at >= :from
and (p.to_state = :state or (:state = 'created' and p.from_state = ''))
and exists (select 1 from entry_value v where v.entry_id = e.id and v.field = :field and replace(:values, '|' || v.value || '|', '') <> :values)
and not exists (select 1 from obligation o where o.cause_register = e.register and o.cause_entry = e.id and o.duty = :duty
  and o.occasion = 'passage:' || p.register || ':' || cast(p.number as text))
order by p.number + 0 limit :most
