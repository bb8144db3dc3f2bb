-- A list is filtered while its order is walked: what most filters ask stands in the index, so that a row which a filter leaves
-- out costs no look at the entry itself. Most people see the entries of one owner only: these have an order of their own.
drop index entry_by_title;
drop index entry_by_update;
drop index entry_by_due;
create index entry_by_title on entry (register, title_key, id, owner, state, ended, classification, due_on, updated_at);
create index entry_by_update on entry (register, updated_at, id, owner, state, ended, classification, due_on, title_key);
create index entry_by_due on entry (register, due_on, id, owner, state, ended, classification, updated_at, title_key);
create index entry_of_owner on entry (register, owner, title_key, id, state, ended, classification, due_on, updated_at);

-- How the year's duties were settled, for the states of articles.
create index obligation_settled on obligation (duty, due_on, state, effective_on) where state in ('fulfilled', 'waived');
