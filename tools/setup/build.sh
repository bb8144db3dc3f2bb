#!/usr/bin/env bash
# Describes the build once, then builds. Use: tools/setup/build.sh FOLDER [-D…] [--] [target…]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

folder=$1
shift
options=()
while [[ "${1:-}" == -D* ]]; do
  options+=("$1")
  shift
done
[[ "${1:-}" != -- ]] || shift

mkdir -p "$folder"
# Two builds in one folder would tread on each other.
exec 9>"$folder/.lock"
flock 9
described="$folder/.described-with"
if [[ ! -f "$folder/build.ninja" || "$(cat "$described" 2>/dev/null)" != "${options[*]}" ]]; then
  cmake -S . -B "$folder" -G Ninja "${options[@]}"
  echo "${options[*]}" >"$described"
fi
ninja -C "$folder" -j "$(nproc)" "$@"
