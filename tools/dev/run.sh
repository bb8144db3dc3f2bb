#!/usr/bin/env bash
#: run [--city KUNCI] [--port N]
#:                             Pasang yang kurang, bangun, isi data contoh, lalu layani di http://127.0.0.1:8080 /
#:                             install what is missing, build, fill in the example city, serve
source tools/steps.sh
source tools/setup.sh

city=pontianak
port=8080
while (($# > 0)); do
  case "$1" in
    --city) city=${2:?--city memerlukan kunci kota} && shift 2 ;;
    --port) port=${2:?--port memerlukan angka} && shift 2 ;;
    *)
      echo "Pilihan tidak dikenal: $1 (yang ada: --city KUNCI, --port N)" >&2
      exit 2
      ;;
  esac
done
if [[ ! -f "data/cities/$city/city.yaml" ]]; then
  echo "Tidak ada kota \"$city\". Yang ada: $(cd data/cities && echo *)" >&2
  exit 2
fi
examples="data/example/$city/people.yaml"
if [[ ! -f "$examples" ]]; then
  echo "Kota \"$city\" belum mempunyai orang contoh: tulislah $examples dan requests.yaml di sebelahnya." >&2
  exit 2
fi

taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
free_port_from() {
  local candidate=$1
  while taken "$candidate"; do candidate=$((candidate + 1)); done
  echo "$candidate"
}
# Whether the server says over HTTP that it is ready.
ready() {
  local line=""
  { exec 3<>"/dev/tcp/127.0.0.1/$port"; } 2>/dev/null || return 1
  printf 'GET /sehat HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$port" >&3
  read -r -t 5 line <&3 || true
  exec 3>&-
  [[ "$line" == "HTTP/1.1 200"* ]]
}

if taken "$port"; then
  echo "Port $port sudah dipakai program lain. Pilih yang lain: ./dev run --port $((port + 1))" >&2
  exit 1
fi

count_steps 6
set_up run
build build -DCMAKE_BUILD_TYPE=Release -- pendopo

name=pendopo
[[ "$city" == pontianak ]] || name="pendopo-$city"
config="var/$name.yaml"
database="var/$name.sqlite"
people="var/$name-people.tsv"
serve_log="var/log/serve-$city.log"
mailbox_log="var/log/mailbox-$city.log"
smtp_port=$(free_port_from 1025)
mailbox_port=$(free_port_from 8025)
mkdir -p "var/files/$name"
cat >"$config" <<YAML
# Written by ./dev run each time; for development only.
city: $city
data: $PWD/data
address: "127.0.0.1:$port"
public_address: "http://127.0.0.1:$port"
database: "sqlite:$PWD/$database"
files: $PWD/var/files/$name
mail:
  server: "smtp://127.0.0.1:$smtp_port"
  from: "pendopo@example.test"
log: info
YAML

prepare_database() {
  # Without the list of people an earlier filling did not finish; start again beside it.
  if [[ ! -f "$people" && -f "$database" ]]; then
    mv "$database" "$database.unfinished"
    rm -f "$database-wal" "$database-shm"
  fi
  build/pendopo migrate --config "$config" || return
  # Seeding again registers people who are new in the examples, and nothing else.
  [[ -f "$people" && ! "$examples" -nt "$people" ]] && return
  build/pendopo seed --config "$config" >"$people.new" || return
  mv "$people.new" "$people"
}
advice="Bila data contoh rusak: rm $database $people, lalu ulangi."
step database "Menyiapkan basis data" prepare_database

children=()
stop_children() {
  ((${#children[@]} == 0)) || kill "${children[@]}" 2>/dev/null || true
  wait
}
trap stop_children EXIT
trap 'exit 0' INT TERM

start_mailbox() {
  node tools/mailbox.mjs --smtp "$smtp_port" --page "$mailbox_port" --folder "var/mail/$name" \
    >"$mailbox_log" 2>&1 &
  children+=($!)
  local try
  for try in {1..100}; do
    taken "$mailbox_port" && return
    kill -0 "${children[-1]}" 2>/dev/null || return 1
    sleep 0.05
  done
  return "$try"
}
advice="Lihat $mailbox_log."
step mailbox-start "Menyalakan kotak surat uji" start_mailbox

start_server() {
  build/pendopo serve --config "$config" >"$serve_log" 2>&1 &
  server=$!
  children+=("$server")
  local try
  for try in {1..300}; do
    ready && return
    kill -0 "$server" 2>/dev/null || break
    sleep 0.1
  done
  echo "Server tidak siap (percobaan ke-$try)."
  tail -n 20 "$serve_log"
  return 1
}
advice="Lihat $serve_log; periksa $config."
step serve-start "Menyalakan server" start_server

echo
echo "Orang-orang contoh (email, sandi, jabatan):"
while IFS=$'\t' read -r _ email password position; do
  [[ -n "$position" ]] || continue
  printf '  %-42s %-22s %s\n' "$email" "$password" "$position"
done <"$people"
cat <<TEXT

Buka      http://127.0.0.1:$port
Surat     http://127.0.0.1:$mailbox_port
Catatan   $serve_log
Berhenti  Ctrl+C
TEXT
status=0
wait "$server" || status=$?
echo "Server berhenti dengan sendirinya (kode $status). Baris terakhir catatannya:" >&2
tail -n 20 "$serve_log" >&2
exit 1
