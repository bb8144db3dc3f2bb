# shellcheck shell=bash
# shellcheck disable=SC2154 # what bench/run.sh sets
# The server under measurement, with the settings an installation gets when nobody changes any.

free_port() {
  local candidate
  for candidate in $(shuf -i 20000-32000 -n 100); do
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$candidate") 2>/dev/null; then
      echo "$candidate"
      return
    fi
  done
}

# Starts it on `database` and notes how long the first answer took and what it needs at rest.
start_server() {
  rm -rf "$work/run/files"
  port=$(free_port)
  cat >"$work/run/pendopo.yaml" <<EOF
address: 127.0.0.1:$port
public_address: http://127.0.0.1:$port
database: $database
files: $work/run/files
city: pontianak
EOF
  local began=${EPOCHREALTIME/./} ended
  build/pendopo serve --config "$work/run/pendopo.yaml" >"$work/run/log" 2>&1 8>&- &
  server=$!
  build/bench/bench_load wait --server "127.0.0.1:$port"
  ended=${EPOCHREALTIME/./}
  sleep 1
  note "kind=start start_ms=$(((ended - began) / 1000)) rest_mb=$(megabytes VmRSS)"
}

megabytes() { # VmRSS (now) or VmHWM (the most so far)
  awk -v key="$1:" '$1 == key { printf "%.1f", $2 / 1024 }' "/proc/$server/status"
}

# Processor seconds of the server so far.
processor_seconds() {
  awk -v ticks="$(getconf CLK_TCK)" '{ printf "%.2f", ($14 + $15) / ticks }' "/proc/$server/stat"
}

stop_server() {
  if [[ -n "${server:-}" ]]; then
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    server=""
  fi
}
