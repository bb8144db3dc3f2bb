-- Whether signing in with an address is locked, and until when.
select locked_until from sign_in_failure where address = :address
