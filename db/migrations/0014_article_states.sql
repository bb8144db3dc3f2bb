-- How each article stood each day, written once a day: what its history and reports of past periods are told from.
-- state: kept, due, late, not_arranged, not_for_software. article: its name in addresses.
create table article_state (
  regulation text not null,
  article text not null,
  day text not null,
  state text not null,
  primary key (regulation, day, article)
);
create index article_state_by_article on article_state (regulation, article, day);
