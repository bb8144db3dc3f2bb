# shellcheck shell=bash
# shellcheck disable=SC2154 # what bench/run.sh sets
# What is measured in one round, and the limits beside it, in the same minutes on the same database.

note() {
  echo "engine=$engine requests=$size round=${round:-1} $*" | tee -a "$raw" >&2
}

wanted() {
  [[ " $cases " == *" $1 "* ]]
}

wanted_any() {
  local one
  for one in "$@"; do
    if wanted "$one"; then return 0; fi
  done
  return 1
}

# One run of the load program; the processor time of the server is set beside it, per piece of work.
load() { # KIND CLIENTS
  local before line
  before=$(processor_seconds)
  line=$(build/bench/bench_load "$1" --server "127.0.0.1:$port" --tokens "$tokens" --clients "$2" --seconds "${3:-$seconds}") || true
  note "$line server_processor=$(awk -v a="$before" -v b="$(processor_seconds)" 'BEGIN { printf "%.2f", b - a }')"
}

measure_limits() {
  note "$(build/bench/bench_fdatasync_rate "$work/run")"
  if ! wanted submit; then
    return
  fi
  if [[ $engine == sqlite ]]; then
    note "$(build/bench/bench_sqlite_limit --database "$work/run/city.db" --seconds "$seconds")"
  else
    local count
    for count in 16 64; do
      note "$(bash bench/limits/pgbench_limit.sh "$database" "$count" "$seconds")"
    done
  fi
}

measure_round() {
  local count
  # This size is there only to compare queue pages with.
  if [[ $size == 10000 ]] && ! wanted queue; then
    return
  fi
  copy_template "$engine" "$size"
  start_server
  if wanted queue; then
    load queue 4
    load search 4 3
  fi
  if [[ $size != 10000 ]]; then
    if wanted lifecycle; then
      for count in $(tac -s ' ' <<<"$clients "); do load lifecycle "$count"; done
    fi
    if wanted submit; then
      for count in $clients; do load submit "$count"; done
    fi
  fi
  note "kind=memory after_mb=$(megabytes VmRSS) most_mb=$(megabytes VmHWM)"
  stop_server
  if [[ $size != 10000 ]]; then
    measure_limits
  fi
}

# Fifty films of 20 MB at once, all under way together for ten seconds.
measure_uploads() {
  if ! wanted upload; then
    return
  fi
  round=1 size=0
  make_template "$engine" 0
  copy_template "$engine" 0
  start_server
  load upload 50 10
  note "kind=upload_memory most_mb=$(megabytes VmHWM)"
  stop_server
  rm -rf "$work/run/files"
}

# A database that is filled once and stays for the next time, because filling it takes longer than measuring; filled anew when
# the tables or the way it is filled have changed.
kept_database() { # NAME FILES…
  local name=$1 mark
  shift
  mark=$(cat db/migrations/*.sql "$@" | sha256sum | cut -c1-10)
  if [[ $engine == sqlite ]]; then
    find "$work/templates" -name "$name-*" ! -name "$name-$mark.db*" -delete
    echo "sqlite:$work/templates/$name-$mark.db"
    return
  fi
  local server other
  server=$(postgres_server)
  for other in $(psql -At "$server/postgres" -c "select datname from pg_database where datname like 'pendopo_bench_${name}_%'"); do
    if [[ $other != "pendopo_bench_${name}_$mark" ]]; then psql -q "$server/postgres" -c "drop database $other"; fi
  done
  psql -q "$server/postgres" -c "create database pendopo_bench_${name}_$mark" 2>/dev/null || true
  echo "$server/pendopo_bench_${name}_$mark"
}

# Lists, filters and searches in one register of a million entries (100,000 when quick), inside the process; then all of it
# downloaded.
measure_registers() {
  if ! wanted registers; then
    return
  fi
  local many=1000000 at key
  if [[ $mode != full ]]; then
    many=100000
  fi
  at=$(kept_database "registers$many" bench/registers/*)
  build/bench/bench_registers --database "$at" --entries "$many" --only-fill >&2
  # What was written a moment ago is not how a register of years lies on the disk.
  if [[ $engine == postgres ]]; then psql -q "$at" -c "vacuum analyze" -c checkpoint; fi
  build/bench/bench_registers --database "$at" --entries "$many" --seconds 2 | sed "s/^/engine=$engine entries=$many /" | tee "$work/run/registers" | tee -a "$raw" >&2
  key=$(sed -n 's/.* case=register register=//p' "$work/run/registers")
  build/bench/bench_exchange --database "$at" --register "$key" --export-only 2>/dev/null | sed "s/^/engine=$engine entries=$many /" | tee -a "$raw" >&2
}

# A table of 100,000 rows: three of them wrong, tried, kept, downloaded, sent back unchanged, then a tenth of it changed. On a
# database of its own.
measure_exchange() {
  if ! wanted exchange; then
    return
  fi
  local at
  if [[ $engine == sqlite ]]; then
    at=sqlite:$work/exchange-$$.db
  else
    at=$(postgres_server)/pendopo_bench_exchange_$$
    psql -q "$(postgres_server)/postgres" -c "create database pendopo_bench_exchange_$$"
  fi
  build/bench/bench_exchange --database "$at" --register perangkat --rows 100000 2>/dev/null | sed "s/^/engine=$engine /" | tee -a "$raw" >&2
  if [[ $engine == sqlite ]]; then
    rm -f "$work/exchange-$$.db"*
  else
    psql -q "$(postgres_server)/postgres" -c "drop database pendopo_bench_exchange_$$"
  fi
}

# Pages of the regulation with most articles, over a city that has kept its registers and duties for years, inside the process.
measure_regulations() {
  if ! wanted regulations; then
    return
  fi
  build/bench/bench_regulations --database "$(kept_database regulations bench/regulations/* data/common/registers/*.yaml data/common/duties/*.yaml)" |
    sed "s/^/engine=$engine /" | tee -a "$raw" >&2
}
