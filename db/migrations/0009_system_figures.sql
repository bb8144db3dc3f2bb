-- Promises that wait or were given up, for the administrator's page; kept ones, which are most, are not in the index.
create index outbox_open on outbox (state, made_at) where state <> 'kept';
