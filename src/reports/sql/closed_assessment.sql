-- What the newest closed edition of the city's assessment of a year keeps.
select frozen from assessment where year = :year and owner = '' and state = 'closed' and frozen is not null order by edition desc limit 1
