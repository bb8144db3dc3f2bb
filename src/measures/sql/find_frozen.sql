-- What a closed assessment keeps.
select frozen from assessment where id = :id and frozen is not null
