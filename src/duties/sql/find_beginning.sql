-- The day from which duties are kept.
select value from setting where name = 'duties_beginning'
