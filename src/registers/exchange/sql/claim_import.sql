-- One program takes an import; of two at once one does.
update entry_import set claim = :claim, claimed_at = :now
where id = :id and state in ('checking', 'keeping') and (claim = '' or claimed_at < :stale)
