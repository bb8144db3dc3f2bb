-- Of what somebody was told about an obligation, oldest first.
select kind, days, at, told from obligation_notice where obligation_id = :obligation_id order by at, kind, days
