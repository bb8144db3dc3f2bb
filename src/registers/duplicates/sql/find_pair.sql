-- Whether the finder found this pair.
select score from alike_pair where register = :register and one_id = :one_id and other_id = :other_id
