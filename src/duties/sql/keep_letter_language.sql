-- In which language a person's letters are to be.
insert into letter_language (person_id, language) values (:person_id, :language)
on conflict (person_id) do update set language = excluded.language
