-- Keeps a filter under a name; the same name again replaces it.
insert into saved_search (id, person_id, person_name, register, name, query, shared, saved_at)
values (:id, :person_id, :person_name, :register, :name, :query, :shared, :now)
on conflict (person_id, register, name) do update set query = excluded.query, shared = excluded.shared, saved_at = excluded.saved_at
returning id
