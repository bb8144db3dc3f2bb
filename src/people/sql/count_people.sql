-- How many people the search finds.
select count(*) as people from person where lower(name) like :words escape '!' or email like :words escape '!'
