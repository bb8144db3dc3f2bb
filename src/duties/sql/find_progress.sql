-- How far a duty's obligations have been made.
select made_until, owners, passage from duty_progress where duty = :duty
