-- One page of people whose name or address holds the words searched for, by name.
select id, name, email, agency, active, confirmed_at from person
where lower(name) like :words escape '!' or email like :words escape '!'
order by name, id limit :most offset :skip
