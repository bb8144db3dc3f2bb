-- Whether any register has an entry, so that the example is not laid over a city that has begun.
select e.id from entry e limit 1
