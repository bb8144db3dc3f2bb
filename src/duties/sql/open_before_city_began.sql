-- What is open although its period was over, or its day passed, before the city began to count.
select id from obligation where state = 'open' and (due_on < :begins or last_on < :begins)
