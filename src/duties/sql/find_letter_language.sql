-- In which language a person's letters are.
select language from letter_language where person_id = :person_id
