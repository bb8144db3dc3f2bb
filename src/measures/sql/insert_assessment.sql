-- Begins an assessment, or an edition of it; nothing happens where it is there already.
insert into assessment (id, year, instrument, owner, edition, manner, state, reason, begun_at, begun_by, begun_name, acts)
values (:id, :year, :instrument, :owner, :edition, :manner, 'open', :reason, :now, :begun_by, :begun_name, 0)
on conflict (year, instrument, owner, edition) do nothing
