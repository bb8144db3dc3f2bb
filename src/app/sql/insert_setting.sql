-- Keeps a setting at the first start; a program that starts at the same time may have been faster.
insert into setting (name, value) values (:name, :value) on conflict (name) do nothing
