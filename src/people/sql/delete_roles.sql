-- Before a person's roles are written anew.
delete from person_role where person_id = :person_id
