-- Whether a request has this number.
select 1 as found from request where number = :number
