-- How many entries have a date in a span; counts no further than :most.
select count(*) as found from (
  select 1 from entry where register = :register and due_on >= :due_from and due_on <= :due_until limit :most) as few
