-- For whom something waits, and who had no letter on this day.
select distinct r.person_id from reminder r
where r.made_at <= :gathered_at
  and not exists (select 1 from daily_letter l where l.person_id = r.person_id and l.day = :day)
order by r.person_id
