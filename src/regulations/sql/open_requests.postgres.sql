-- Requests of each service that lie open on some desk; :desks is a JSON list.
select d.service, count(distinct d.request_id) as open_ones,
  count(distinct case when d.view = 'action' and d.due_on < :today then d.request_id end) as late,
  min(case when d.view = 'action' and d.due_on < :today then d.due_on end) as late_since
from json_array_elements_text(cast(:desks as json)) as w(desk) join desk_entry d on d.unit = w.desk and d.view in ('action', 'waiting')
group by d.service
