# shellcheck shell=bash
# shellcheck disable=SC2154 # what bench/run.sh sets
# What is measured in one round, and the limits beside it, in the same minutes on the same database.

note() {
  echo "engine=$engine requests=$size round=${round:-1} $*" | tee -a "$raw" >&2
}

wanted() {
  [[ " $cases " == *" $1 "* ]]
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
  copy_template "$engine" 0
  start_server
  load upload 50 10
  note "kind=upload_memory most_mb=$(megabytes VmHWM)"
  stop_server
  rm -rf "$work/run/files"
}

# Lists, filters and searches in one register of a million entries (100,000 when quick), inside the process. The database
# stays for the next time, because filling it takes longer than measuring.
measure_registers() {
  if ! wanted registers; then
    return
  fi
  local many=1000000 at
  if [[ $mode != full ]]; then
    many=100000
  fi
  if [[ $engine == sqlite ]]; then
    at=sqlite:$work/templates/registers-$many.db
  else
    at=$(postgres_server)/pendopo_bench_registers_$many
    psql -q "$(postgres_server)/postgres" -c "create database pendopo_bench_registers_$many" 2>/dev/null || true
  fi
  build/bench/bench_registers --database "$at" --entries "$many" | sed "s/^/engine=$engine entries=$many /" | tee -a "$raw" >&2
}

# A table of 100,000 rows: three of them wrong, tried, kept, downloaded, and sent back unchanged. On a database of its own.
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
  local at=sqlite:$work/templates/regulations.db
  if [[ $engine == postgres ]]; then
    at=$(postgres_server)/pendopo_bench_regulations
    psql -q "$(postgres_server)/postgres" -c "create database pendopo_bench_regulations" 2>/dev/null || true
  fi
  build/bench/bench_regulations --database "$at" | sed "s/^/engine=$engine /" | tee -a "$raw" >&2
}
