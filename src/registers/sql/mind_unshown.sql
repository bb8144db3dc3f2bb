-- Whether they are still this program's; locks the row until the act is over.
update entry_unshown set token = :token where one = 1 and token = :token
