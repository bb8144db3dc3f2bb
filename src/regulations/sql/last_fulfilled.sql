-- When each duty was last fulfilled, however long ago.
select k.duty, (select o.effective_on from obligation o where o.duty = k.duty and o.state = 'fulfilled'
  order by o.due_on desc limit 1) as last_kept
from (select distinct duty from kept_duty) as k
