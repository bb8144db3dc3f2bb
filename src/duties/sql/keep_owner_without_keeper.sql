-- That nobody is in charge for an owner was told on this day.
insert into owner_without_keeper (owner_kind, owner, told_on) values (:owner_kind, :owner, :today)
on conflict (owner_kind, owner) do update set told_on = excluded.told_on
