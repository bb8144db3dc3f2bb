-- Accounts with a password: how many are kept as digests only, how many still have the first one they were given.
select count(*) as accounts, coalesce(sum(case when password like '$argon2id$%' then 1 else 0 end), 0) as hashed,
  coalesce(sum(case when must_change_password = 1 then 1 else 0 end), 0) as first_passwords
from person where active = 1 and password <> ''
