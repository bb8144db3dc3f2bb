#!/usr/bin/env bash
# A private PostgreSQL 15 for tests, apart from every cluster of the system: start | stop | url.
# What it knows stands in var/postgres; the cluster itself lies below /tmp, because the server refuses to run as root
# and the account that runs it instead may not be allowed to enter the folder of this checkout.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."

known=var/postgres
programs=${PENDOPO_POSTGRES_PROGRAMS:-/usr/lib/postgresql/15/bin}

cluster_folder() { cat "$known/folder" 2>/dev/null || true; }
port() { cat "$known/port"; }

# The server, initdb and pg_ctl run as whoever owns the cluster: never as root.
as_owner() {
  if [[ $EUID -eq 0 ]]; then
    (cd / && exec runuser -u postgres -- "$@")
  else
    "$@"
  fi
}

is_running() {
  local folder
  folder=$(cluster_folder)
  [[ -n "$folder" && -d "$folder/data" ]] && as_owner "$programs/pg_ctl" -D "$folder/data" status >/dev/null 2>&1
}

free_port() {
  local candidate
  for candidate in $(shuf -i 20000-32000 -n 200); do
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$candidate") 2>/dev/null; then
      echo "$candidate"
      return
    fi
  done
  echo "There is no free port between 20000 and 32000." >&2
  exit 1
}

# Trust is safe here: only 127.0.0.1 is listened to, and only test data is inside.
create_cluster() {
  local folder
  folder=$(mktemp -d /tmp/pendopo-postgres.XXXXXX)
  if [[ $EUID -eq 0 ]]; then
    chown postgres: "$folder"
  fi
  as_owner "$programs/initdb" -D "$folder/data" -U postgres -E UTF8 --locale=C.UTF-8 --auth=trust --no-instructions \
    >/dev/null
  as_owner tee "$folder/data/pg_hba.conf" >/dev/null <<<'host all all 127.0.0.1/32 trust'
  echo "$folder" >"$known/folder"
  free_port >"$known/port"
}

start() {
  mkdir -p "$known"
  exec 9>"$known/lock"
  flock 9
  if is_running; then
    return
  fi
  if [[ ! -x "$programs/pg_ctl" ]]; then
    echo "PostgreSQL 15 is missing: apt-get install postgresql-15" >&2
    exit 1
  fi
  local folder
  folder=$(cluster_folder)
  if [[ -z "$folder" || ! -d "$folder/data" ]]; then
    create_cluster
    folder=$(cluster_folder)
  fi
  # Another program may have taken the port since the last time.
  if (exec 3<>"/dev/tcp/127.0.0.1/$(port)") 2>/dev/null; then
    free_port >"$known/port"
  fi
  local settings
  settings="-c listen_addresses=127.0.0.1 -c port=$(port) -c unix_socket_directories= -c max_connections=200"
  # The server must not inherit the lock (9), or it would hold it as long as it runs.
  if ! as_owner "$programs/pg_ctl" -D "$folder/data" -l "$folder/log" -o "$settings" -w start >/dev/null 2>&1 9>&-; then
    echo "PostgreSQL did not start; the end of $folder/log:" >&2
    as_owner tail -n 20 "$folder/log" >&2
    exit 1
  fi
}

stop() {
  if is_running; then
    as_owner "$programs/pg_ctl" -D "$(cluster_folder)/data" -m fast -w stop >/dev/null
  fi
}

url() {
  if ! is_running; then
    echo "It is not running: tools/postgres.sh start" >&2
    exit 1
  fi
  echo "postgresql://postgres@127.0.0.1:$(port)/postgres"
}

case "${1:-}" in
  start | stop | url) "$1" ;;
  *)
    echo "Use: tools/postgres.sh start|stop|url" >&2
    exit 2
    ;;
esac
