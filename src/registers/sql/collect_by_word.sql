-- Of the few entries with words that begin alike those that meet the rest of a filter.
select e.id, e.title_key, e.updated_at, e.due_on
from (select distinct entry_id from entry_word where register = :register and word >= :driver and word < :driver_end) d
join shown_entry e on e.id = d.entry_id
where 1 = 1
and (:owners = '' or replace(:owners, '|' || e.owner || '|', '') <> :owners)
and (:states = '' or replace(:states, '|' || e.state || '|', '') <> :states)
and (:living = 0 or e.ended = 0)
and coalesce(e.due_on, '') >= :due_from and coalesce(e.due_on, '') <= :due_until
and (:open = 0 or e.classification = 'public')
and (e.classification <> 'restricted' or :restricted = 1 or replace(:own, '|' || e.owner || '|', '') <> :own)
and (:word1 = '' or e.words like '% ' || :word1 || '%') and (:word2 = '' or e.words like '% ' || :word2 || '%')
and (:word3 = '' or e.words like '% ' || :word3 || '%') and (:word4 = '' or e.words like '% ' || :word4 || '%')
and (:word5 = '' or e.words like '% ' || :word5 || '%') and (:word6 = '' or e.words like '% ' || :word6 || '%')
and (:field1 = '' or coalesce((select 1 from entry_value v where v.register = :register and v.field = :field1 and v.value = :value1 and v.entry_id = e.id), 0) = 1)
and (:field2 = '' or coalesce((select 1 from entry_value v where v.register = :register and v.field = :field2 and v.value = :value2 and v.entry_id = e.id), 0) = 1)
and (:field3 = '' or coalesce((select 1 from entry_value v where v.register = :register and v.field = :field3 and v.value = :value3 and v.entry_id = e.id), 0) = 1)
and (:field4 = '' or coalesce((select 1 from entry_value v where v.register = :register and v.field = :field4 and v.value = :value4 and v.entry_id = e.id), 0) = 1)
