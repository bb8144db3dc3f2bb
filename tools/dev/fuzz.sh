#!/usr/bin/env bash
#: fuzz [DETIK] [KATA]         Umpani pembaca masukan dengan data acak / feed random input to what reads input,
#:                             SECONDS for each (30)
source tools/steps.sh
source tools/setup.sh
seconds=${1:-30}
word=${2:-}
count_steps 3
set_up run check
CC=clang CXX=clang++ build build-fuzz -DPENDOPO_FUZZ=ON -DCMAKE_BUILD_TYPE=RelWithDebInfo -- fuzz
ran=0
for program in build-fuzz/fuzz/*_fuzz; do
  [[ -x "$program" && "$program" == *"$word"* ]] || continue
  name=$(basename "$program")
  found="var/fuzz/$name"
  mkdir -p "$found/corpus"
  # Good examples to start from stand beside the source: src/<part>/<name>_examples/.
  mapfile -t examples < <(find src -type d -name "${name}_examples")
  echo "$name: $seconds s"
  if ! "$program" -max_total_time="$seconds" -artifact_prefix="$found/" "$found/corpus" "${examples[@]}" \
    >"var/log/$name.log" 2>&1; then
    tail -n 40 "var/log/$name.log" >&2
    echo "Masukan yang merusak tersimpan di $found/. Ulangi dengan: $program $found/crash-…" >&2
    exit 1
  fi
  tail -n 1 "var/log/$name.log"
  ran=$((ran + 1))
done
if ((ran == 0)); then
  echo "Tidak ada uji acak yang cocok. / No fuzz program matches." >&2
  exit 1
fi
