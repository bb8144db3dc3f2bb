#!/usr/bin/env bash
#: build [TARGET…]             Bangun program dan semua uji / build the program and all tests
source tools/steps.sh
source tools/setup.sh
count_steps 3
set_up run
build build -DCMAKE_BUILD_TYPE=Release -- "$@"
