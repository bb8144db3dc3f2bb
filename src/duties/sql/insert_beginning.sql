-- The day from which duties are kept; a program that starts at the same time may have been faster.
insert into setting (name, value) values ('duties_beginning', :day) on conflict (name) do nothing
