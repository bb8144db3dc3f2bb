#!/usr/bin/env bash
#: check                       Periksa tata letak, lapisan, terjemahan, dan jebakan C++ / check layout, layers,
#:                             translations and traps in the source
source tools/steps.sh
source tools/setup.sh

changed_sources() {
  local since=HEAD~1
  git rev-parse -q --verify main >/dev/null && [[ "$(git rev-parse main)" != "$(git rev-parse HEAD)" ]] && since=main
  git rev-parse -q --verify "$since" >/dev/null || return 0
  git diff --name-only --diff-filter=d "$since" -- 'src/*.cpp'
}

check_layout() {
  find src \( -name '*.cpp' -o -name '*.hpp' \) -print0 | xargs -0r clang-format --dry-run -Werror
}

check_scripts() {
  git ls-files -z dev '*.sh' .ci/run | xargs -0r shellcheck -x
}

check_traps() {
  local files
  mapfile -t files < <(changed_sources)
  ((${#files[@]} > 0)) || return 0
  # How each file is compiled by itself: clang-tidy reads neither what GCC compiled ahead nor eight files in one.
  cmake -S . -B build-check -G Ninja -DCMAKE_EXPORT_COMPILE_COMMANDS=ON -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON \
    -DPENDOPO_BY_EIGHT=OFF >/dev/null
  printf '%s\n' "${files[@]}" | xargs -P "$(nproc)" -n 4 clang-tidy -p build-check --quiet --warnings-as-errors='*'
}

count_steps 7
set_up run check
build build -DCMAKE_BUILD_TYPE=Release -- pendopo
advice='./dev fmt merapikan semuanya.'
step layout "Memeriksa tata letak C++" check_layout
advice='Pesan di atas menyebut baris dan perbaikannya.'
step scripts "Memeriksa skrip" check_scripts
step tidy "Mencari jebakan C++ di berkas yang berubah" check_traps
step lints "Memeriksa aturan rumah" node tools/testing/run_all.mjs --only lints
cat var/log/lints.log
