#!/usr/bin/env bash
# Installs exactly what package-lock.json says, unless node_modules already came from this very lock file.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

# The mark lives inside node_modules: whoever deletes the folder deletes the mark.
mark=node_modules/.installed-from
now="$(sha256sum package.json package-lock.json .npmrc)"
if [[ -f "$mark" && "$(<"$mark")" == "$now" && -x node_modules/.bin/sass && -d node_modules/playwright-core ]]; then
  exit 0
fi
if ! node --eval 'process.exit(Number(process.versions.node.split(".")[0]) >= 18 ? 0 : 1)'; then
  echo "Node.js $(node --version) terlalu lama; diperlukan versi 18 atau lebih baru." >&2
  exit 1
fi
npm ci --no-progress
echo "$now" >"$mark"
