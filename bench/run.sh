#!/usr/bin/env bash
# What ./dev bench runs: quick (default) or full, then names of engines (sqlite postgres) and cases (lifecycle submit
# queue upload duties regulations registers exchange duplicates) to measure only those. Prints tables and keeps them in var/bench/results-<date>.md.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
source bench/steps/databases.sh
source bench/steps/server.sh
source bench/steps/cases.sh

mode=quick engines="" cases=""
for word in "$@"; do
  case "$word" in
    quick | full) mode=$word ;;
    sqlite | postgres) engines+=" $word" ;;
    lifecycle | submit | queue | upload | duties | regulations | registers | exchange | duplicates) cases+=" $word" ;;
    *)
      echo "Use: ./dev bench [quick|full] [sqlite] [postgres] [lifecycle] [submit] [queue] [upload] [duties] [regulations] [registers] [exchange] [duplicates]" >&2
      exit 2
      ;;
  esac
done
engines=${engines:- sqlite postgres} cases=${cases:- lifecycle submit queue upload duties regulations registers exchange duplicates}
if [[ $mode == full ]]; then
  sizes="0 10000 100000 1000000" clients="1 16 64" rounds=3 seconds=6
else
  sizes="0 100000" clients="64" rounds=2 seconds=5
fi

work=var/bench
mkdir -p "$work/run" "$work/templates"
exec 8>"$work/lock"
flock -n 8 || { echo "Another measurement is running." >&2; exit 1; }
ninja -C build pendopo bench >/dev/null
raw=$work/raw-$(date +%Y-%m-%d-%H%M).txt
: >"$raw"
trap 'stop_server; drop_run_databases' EXIT

# Registers, duties and regulations bring their own databases.
if ! wanted_any lifecycle submit queue; then
  sizes=""
fi
for engine in $engines; do
  for size in $sizes; do
    make_template "$engine" "$size"
  done
done
for ((round = 1; round <= rounds; ++round)); do
  for engine in $engines; do
    for size in $sizes; do
      echo "Round $round of $rounds: $engine, $size requests" >&2
      measure_round
    done
  done
done
for engine in $engines; do
  measure_uploads
  measure_registers
  measure_regulations
  measure_exchange
done

if wanted duties; then
  build/bench/bench_duties | tee -a "$raw" >&2
fi
if wanted duplicates; then
  build/bench/bench_duplicates | tee -a "$raw" >&2
fi

results=$work/results-$(date +%Y-%m-%d).md
node bench/report.mjs "$raw" "$mode" | tee "$results"
echo "Kept in $results; every single figure in $raw." >&2
