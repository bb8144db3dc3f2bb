#!/usr/bin/env bash
# Installs the Debian packages of the named sections of tools/packages.txt that are missing.
# Use: tools/setup/packages.sh run [test] [check]; with --missing first, only prints what is missing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

only_print=""
if [[ "${1:-}" == --missing ]]; then
  only_print=yes
  shift
fi

# Prints "package command-or-nothing" for each line of the sections asked for.
wanted() {
  local section="" package rest
  while read -r package rest; do
    case "$package" in
      '' | '#'*) continue ;;
      '['*) section=${package//[\[\]]/} ;;
      *)
        [[ " $* " == *" $section "* ]] || continue
        if [[ "$rest" == '('* ]]; then
          rest=${rest#(}
          echo "$package ${rest%%)*}"
        else
          echo "$package"
        fi
        ;;
    esac
  done <tools/packages.txt
}

missing() {
  local installed package instead
  installed=" $(dpkg-query -W -f '${db:Status-Status}:${Package} ' | tr ' ' '\n' |
    sed -n 's/^installed://p' | tr '\n' ' ') "
  while read -r package instead; do
    [[ "$installed" == *" $package "* ]] && continue
    [[ -n "$instead" ]] && command -v "$instead" >/dev/null && continue
    echo "$package"
  done < <(wanted "$@")
}

as_root() {
  if [[ $(id -u) == 0 ]]; then
    env DEBIAN_FRONTEND=noninteractive "$@"
  elif command -v sudo >/dev/null; then
    sudo env DEBIAN_FRONTEND=noninteractive "$@"
  else
    echo "Paket belum lengkap dan Anda bukan root; sudo pun tidak ada." >&2
    return 1
  fi
}

install() { as_root apt-get install -y --no-install-recommends "$@"; }

# Debian starts a database server of its own when it installs one. The tests bring theirs; this machine needs none.
prevent_database_server() {
  dpkg-query -W -f '${db:Status-Status}' postgresql-common 2>/dev/null | grep -q '^installed' && return
  install postgresql-common
  echo 'create_main_cluster = false' |
    as_root tee -a /etc/postgresql-common/createcluster.conf >/dev/null
}

mapfile -t packages < <(missing "$@")
if [[ -n "$only_print" ]]; then
  ((${#packages[@]} == 0)) || printf '%s\n' "${packages[@]}"
  exit 0
fi
((${#packages[@]} > 0)) || exit 0
echo "Memasang: ${packages[*]}"
as_root apt-get update
if [[ " ${packages[*]} " == *" postgresql-15 "* ]]; then
  prevent_database_server
fi
install "${packages[@]}"
mapfile -t packages < <(missing "$@")
if ((${#packages[@]} > 0)); then
  echo "Masih belum terpasang: ${packages[*]}" >&2
  exit 1
fi
