#!/usr/bin/env bash
# pgbench_limit.sh URL CLIENTS SECONDS: how many submissions a second the bare engine takes: pgbench with the program's own
# statements and the values of the last submission it wrote, prepared, one transaction each, all in one round trip.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."
url=$1 clients=$2 seconds=$3
script=$(mktemp)
trap 'rm -f "$script"' EXIT

# The statement of a query file in one line; its parameters get the prefix, what counts up becomes :id.
statement() { # FILE PREFIX
  sed -e 's/--.*//' "$1" | tr '\n' ' ' \
    | sed -E "s/([^:]):([a-z_]+)/\1:$2\2/g; s/:$2(id|request_id|subject_id)\b/:id/g; s/[ ]*$/;\n/"
}

# Sets the parameters of a statement to the values of the row that a select finds.
values() { # FILE PREFIX FROM
  local name names=() columns="" cells
  local parameters
  mapfile -t parameters < <(sed -e 's/--.*//' "$1" | grep -oE '[^:]:[a-z_]+' | sed 's/^.://' | sort -u)
  for name in "${parameters[@]}"; do
    case $name in id | request_id | subject_id | number) continue ;; esac
    names+=("$name")
    columns+="${columns:+, }coalesce(cast($name as text), '(null)')"
  done
  IFS=$'\x1f' read -r -a cells < <(psql -At -F $'\x1f' "$url" -c "select $columns from $3")
  local i
  for i in "${!names[@]}"; do
    # Nothing and the empty text cannot be variables of pgbench: they are written into the statement.
    if [[ "${cells[$i]:-}" == "(null)" ]]; then
      written+=("s/:$2${names[$i]}\\b/null/g")
    elif [[ -z "${cells[$i]:-}" ]]; then
      written+=("s/:$2${names[$i]}\\b/''/g")
    else
      defined+=(-D "$2${names[$i]}=${cells[$i]:-}")
    fi
  done
}

queries=src/requests/sql defined=() written=()
start=$(psql -At "$url" -c "select 100000 + greatest((select max(id) from request), (select max(id) from event), (select max(id) from outbox))")
cat >"$script" <<EOF
\\set turn :turn + 1
\\set id $start + :turn * $clients + :client_id
\\set request_number 1000000000 + :id
\\set event_number 1
EOF
values $queries/insert_request.sql request_ "request order by id desc limit 1"
values $queries/insert_search.postgres.sql search_ \
  "(select lower(applicant_name || ' ' || applicant_organisation || ' ' || subject) as words from request order by id desc limit 1) as last"
values $queries/put_on_desk.sql desk_ "desk_entry where request_id = (select max(id) from request)"
values src/outbox/sql/insert_promise.sql promise_ "(select *, made_at as now from outbox order by id desc limit 1) as last"
values src/audit/sql/insert_event.sql event_ \
  "event where subject = 'request' and subject_id = (select max(id) from request) and number = 1"
{
  printf '%s\n' '\startpipeline'
  echo 'begin;'
  statement $queries/insert_request.sql request_
  statement $queries/insert_search.postgres.sql search_
  statement $queries/put_on_desk.sql desk_
  statement src/outbox/sql/insert_promise.sql promise_
  statement src/audit/sql/insert_event.sql event_
  echo 'commit;'
  printf '%s\n' '\endpipeline'
} >>"$script"
for change in "${written[@]}"; do
  sed -i "$change" "$script"
done

if [[ -n "${PENDOPO_BENCH_SHOW:-}" ]]; then
  cat "$script" >&2
fi
rate=$(pgbench -n -f "$script" -M prepared -c "$clients" -j 2 -T "$seconds" -D turn=0 "${defined[@]}" "$url" 2> >(head -n 3 >&2) \
  | sed -n 's/^tps = \([0-9.]*\).*/\1/p')
echo "kind=limit engine=postgres clients=$clients throughput=$rate"
