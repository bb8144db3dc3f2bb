# shellcheck shell=bash
# The two steps before every build. Sourced after tools/steps.sh. Use: set_up run [test] [check]
set_up() {
  advice='Periksa sambungan internet dan hak root (atau sudo), lalu ulangi perintah yang sama.'
  step paket "Memasang paket" bash tools/setup/packages.sh "$@"
  advice='Periksa sambungan internet, lalu ulangi. Bila tetap gagal, hapus folder node_modules dan ulangi.'
  step npm "Memasang paket npm" bash tools/setup/node_packages.sh
  advice=""
}

# build FOLDER [-D…] [--] [target…]
build() {
  advice='Galat kompilasi ada di atas; perbaiki lalu ulangi. Bila aneh, ./dev clean dan ulangi.'
  step build "Membangun program" bash tools/setup/build.sh "$@"
  advice=""
}
