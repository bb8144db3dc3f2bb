-- Who owes anything that is open.
select distinct owner_kind, owner from obligation where state = 'open'
