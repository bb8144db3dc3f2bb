#!/usr/bin/env bash
#: fmt [FILE…]                 Rapikan tata letak C++ / lay out the C++ source
source tools/steps.sh
bash tools/setup/packages.sh check
if (($# == 0)); then
  mapfile -t files < <(find src -name '*.cpp' -o -name '*.hpp')
  set -- "${files[@]}"
fi
clang-format -i "$@"
