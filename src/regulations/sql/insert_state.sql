-- How an article stood on a day; nothing when that is written already.
insert into article_state (regulation, article, day, state) values (:regulation, :article, :day, :state)
on conflict (regulation, day, article) do nothing
