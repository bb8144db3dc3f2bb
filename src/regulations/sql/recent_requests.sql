-- Of the newest requests those submitted since a day, and what was done with them.
with recent as (select id, round, person_id, agency, agenda_number, language from
  (select id, round, person_id, agency, agenda_number, language, submitted_on from request order by id desc limit :most) as newest
  where submitted_on >= :from)
select count(*) as submitted,
  coalesce(sum(case when round > 0 then 1 else 0 end), 0) as returned,
  coalesce(sum(case when person_id is null then 1 else 0 end), 0) as guests,
  coalesce(sum(case when agency is not null and agency <> '' then 1 else 0 end), 0) as internal,
  coalesce(sum(case when agenda_number is not null then 1 else 0 end), 0) as recorded,
  coalesce(sum(case when language = 'en' then 1 else 0 end), 0) as english,
  (select count(*) from recent join request_file f on f.request_id = recent.id where f.purpose = 'letter' and f.replaced_at is null) as letters,
  (select count(*) from recent join disposition d on d.request_id = recent.id) as dispositions
from recent
