-- Whether the role is already given to somebody on one of these days.
select count(*) as delegations from delegation
where from_person = :from_person and role = :role and ended_at is null
  and first_day <= :last_day and last_day >= :first_day
