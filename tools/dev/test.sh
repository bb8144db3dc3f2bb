#!/usr/bin/env bash
#: test [KATA…]                Semua uji, pada SQLite dan PostgreSQL, juga di peramban / all tests, on both engines and
#:                             in the browser; with words, only what matches: catalogue, browser, lints
source tools/steps.sh
source tools/setup.sh
count_steps 3
set_up run test
build build -DCMAKE_BUILD_TYPE=Release
exec node tools/testing/run_all.mjs "$@"
