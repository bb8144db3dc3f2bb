-- The days on which an article's state was another than the time before, the newest first; :most of them.
select day, state from
  (select day, state, lag(state) over (order by day) as earlier from article_state where regulation = :regulation and article = :article) as days
where earlier is null or earlier <> state order by day desc limit :most
