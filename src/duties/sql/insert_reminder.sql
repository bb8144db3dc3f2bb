-- A line for a person's next letter, unless it waits there already.
insert into reminder (person_id, kind, subject, detail, due_on, days, made_at)
values (:person_id, :kind, :subject, :detail, :due_on, :days, :now)
on conflict (person_id, kind, subject, detail, due_on, days) do nothing
