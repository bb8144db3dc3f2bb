-- One more failure. Begins anew after a quiet while or a lock that is over; the last one allowed locks.
insert into sign_in_failure (address, failures, last_at, locked_until) values (:address, 1, :now, 0)
on conflict (address) do update set
  failures = case when sign_in_failure.locked_until > 0 or sign_in_failure.last_at < :quiet_since then 1
                  else sign_in_failure.failures + 1 end,
  locked_until = case when sign_in_failure.locked_until > 0 or sign_in_failure.last_at < :quiet_since then 0
                      when sign_in_failure.failures + 1 >= :allowed then :until else 0 end,
  last_at = :now
returning failures, locked_until
