-- How many a person has.
select count(*) as found from saved_search where person_id = :person_id
