-- Who has claimed these values.
select u.entry_id, e.title from entry_unique u left join entry e on e.id = u.entry_id
where u.register = :register and u.fields = :fields and u.value = :value
