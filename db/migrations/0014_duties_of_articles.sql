-- Articles ask how all duties stand at once: what is open is little beside all there ever was.
create index obligation_unsettled on obligation (duty, due_at, due_on) where state in ('open', 'submitted');
