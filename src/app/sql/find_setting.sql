-- What the program keeps about itself under a name: its key.
select value from setting where name = :name
