#!/usr/bin/env bash
#: clean [--all]               Hapus hasil bangun; --all juga data contoh dan paket npm / remove what was built;
#:                             --all removes the example data and npm packages too
set -euo pipefail
rm -rf build build-asan build-fuzz
if [[ "${1:-}" == --all ]]; then
  [[ ! -x tools/postgres.sh ]] || tools/postgres.sh stop || true
  rm -rf var node_modules
fi
