-- Older versions of a duty than those of the files.
select version from kept_duty where duty = :duty and version < :before order by version
