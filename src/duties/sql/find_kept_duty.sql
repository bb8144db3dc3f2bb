-- A duty as obligations were made under it.
select content from kept_duty where duty = :duty and version = :version
