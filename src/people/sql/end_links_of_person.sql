-- Links sent before are no longer good.
delete from account_link where person_id = :person_id and purpose = :purpose
