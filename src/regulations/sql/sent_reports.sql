-- By report and period, the oldest first: how many owners sent theirs, and under which number.
select report, last_on, count(distinct owner) as owners, max(label) as label
from report where state = 'sent' group by report, last_on order by report, last_on
