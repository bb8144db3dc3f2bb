#!/usr/bin/env bash
#: bench [PILIHAN…]            Ukur kecepatan / measure speed (bench/run.sh)
source tools/steps.sh
source tools/setup.sh
if [[ ! -f bench/run.sh ]]; then
  echo "Belum ada pengukuran: bench/run.sh tidak ada. / There is nothing to measure yet." >&2
  exit 1
fi
count_steps 3
set_up run
build build -DCMAKE_BUILD_TYPE=Release
exec bash bench/run.sh "$@"
