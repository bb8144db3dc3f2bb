-- A reminder or consequence; each happens once.
insert into obligation_notice (obligation_id, kind, days, at, told) values (:obligation_id, :kind, :days, :now, :told)
