# shellcheck shell=bash
# Progress as people read it: one line per step with its seconds. What a step says goes to var/log/<name>.log; when it
# fails, its last lines and a way out are shown. Sourced by tools/dev/*.sh from the top folder.
set -euo pipefail
mkdir -p var/log

steps_total=0
steps_done=0
advice=""

count_steps() { steps_total=$1; }

# begin_step TEXT: prints the line and, on a terminal, counts its seconds.
begin_step() {
  steps_done=$((steps_done + 1))
  step_line="[$steps_done/$steps_total] $1 …"
  step_began=$SECONDS
  step_ticker=""
  printf '%s' "$step_line"
  if [[ -t 1 ]]; then
    (while sleep 1 && kill -0 $$ 2>/dev/null; do printf '\r%s %d s' "$step_line" $((SECONDS - step_began)); done) &
    step_ticker=$!
  fi
}

end_step() {
  if [[ -n "$step_ticker" ]]; then
    kill "$step_ticker" 2>/dev/null || true
    wait "$step_ticker" 2>/dev/null || true
    printf '\r%s' "$step_line"
  fi
  printf ' %d s%s\n' $((SECONDS - step_began)) "${1:-}"
}

# step NAME TEXT COMMAND…: runs it with its log in var/log/NAME.log; ends everything when it fails.
step() {
  local name=$1 text=$2 status=0
  shift 2
  begin_step "$text"
  "$@" >"var/log/$name.log" 2>&1 || status=$?
  if ((status == 0)); then
    end_step
    return
  fi
  end_step "  GAGAL"
  explain_failure "$name"
  exit "$status"
}

explain_failure() {
  {
    echo "  Baris terakhir dari var/log/$1.log:"
    tail -n 25 "var/log/$1.log" | sed 's/^/  | /'
    [[ -z "$advice" ]] || printf '  Yang perlu dilakukan: %s\n' "$advice"
  } >&2
}
