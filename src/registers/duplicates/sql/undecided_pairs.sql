-- Pairs that nobody has decided on, the most alike first; both still live.
select p.one_id, p.other_id, p.score, p.shared, p.close_amounts from alike_pair p
join shown_entry a on a.id = p.one_id and a.ended = 0
join shown_entry b on b.id = p.other_id and b.ended = 0
where p.register = :register and not exists (select 1 from alike_decision d
  where d.register = p.register and d.one_id = p.one_id and d.other_id = p.other_id)
order by p.score desc, p.one_id, p.other_id limit :most
