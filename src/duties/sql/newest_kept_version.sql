-- The newest version of a duty under which anything was ever owed; none: no row holds a number.
select max(version) as version from kept_duty where duty = :duty
