-- One act, kept.
insert into event (id, subject, subject_id, number, at, actor_kind, actor_id, actor_name, name, before, after, previous, hash)
values (:id, :subject, :subject_id, :number, :at, :actor_kind, :actor_id, :actor_name, :name, :before, :after, :previous, :hash)
