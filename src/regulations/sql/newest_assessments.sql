-- The newest year in which the city as a whole was assessed by each instrument.
select instrument, max(year) as newest from assessment where owner = '' group by instrument
