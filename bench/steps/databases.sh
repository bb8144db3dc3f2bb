# shellcheck shell=bash
# shellcheck disable=SC2154 # what bench/run.sh sets
# Databases to measure on: a template per engine and size, made once, and a fresh copy for every round, so that all rounds
# begin equal. A template is made anew when the tables or the way it is filled have changed.

template_mark() {
  cat db/migrations/*.sql bench/preload/*.cpp data/common/services/*.yaml data/example/*/people.yaml | sha256sum | cut -c1-10
}

postgres_server() {
  tools/postgres.sh start 8>&- # it stays: the lock on measurements must not stay with it
  local url
  url=$(tools/postgres.sh url)
  echo "${url%/*}"
}

make_template() { # ENGINE SIZE
  local name
  name=$1-$2-$(template_mark)
  local tokens=$work/templates/$name.tokens
  if [[ -f $tokens ]]; then
    return
  fi
  echo "Making the template with $2 requests on $1 …" >&2
  local began=$SECONDS
  if [[ $1 == sqlite ]]; then
    rm -f "$work/templates/sqlite-$2-"*
    build/bench/bench_preload --database "sqlite:$work/templates/$name.db" --tokens "$tokens.new" --requests "$2"
  else
    rm -f "$work/templates/postgres-$2-"*
    local server database
    server=$(postgres_server)
    for database in $(psql -At "$server/postgres" -c "select datname from pg_database where datname like 'pendopo_bench_$2_%'"); do
      psql -q "$server/postgres" -c "drop database $database"
    done
    psql -q "$server/postgres" -c "create database pendopo_bench_$2_$(template_mark)"
    build/bench/bench_preload --database "$server/pendopo_bench_$2_$(template_mark)" --tokens "$tokens.new" --requests "$2"
  fi
  mv "$tokens.new" "$tokens"
  echo "  took $((SECONDS - began)) s" >&2
}

# Sets `database` and `tokens` to a fresh copy.
copy_template() { # ENGINE SIZE
  tokens=$work/templates/$1-$2-$(template_mark).tokens
  if [[ $1 == sqlite ]]; then
    rm -f "$work"/run/city.db*
    cp --reflink=auto "$work/templates/$1-$2-$(template_mark).db" "$work/run/city.db"
    database=sqlite:$work/run/city.db
  else
    local server
    server=$(postgres_server)
    psql -q "$server/postgres" -c "drop database if exists pendopo_bench_run with (force)" 2>/dev/null
    psql -q "$server/postgres" \
      -c "create database pendopo_bench_run template pendopo_bench_$2_$(template_mark) strategy file_copy"
    database=$server/pendopo_bench_run
  fi
  sync -f "$work"
}

drop_run_databases() {
  rm -rf "$work/run"
  if tools/postgres.sh url >/dev/null 2>&1; then
    psql -q "$(postgres_server)/postgres" -c "drop database if exists pendopo_bench_run with (force)" 2>/dev/null || true
  fi
}
