#!/usr/bin/env bash
#: asan [KATA…]                Uji unit dengan pemeriksa memori / unit tests under the memory checker
source tools/steps.sh
source tools/setup.sh
count_steps 3
set_up run test
build build-asan -DPENDOPO_SANITIZE=ON -DCMAKE_BUILD_TYPE=Debug
export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_stack_use_after_return=1}
export UBSAN_OPTIONS=${UBSAN_OPTIONS:-halt_on_error=1:print_stacktrace=1}
export LSAN_OPTIONS=${LSAN_OPTIONS:-suppressions=$PWD/tools/testing/leaks_of_libraries.txt:print_suppressions=0}
exec node tools/testing/run_all.mjs --build build-asan --only units "$@"
