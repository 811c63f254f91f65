#!/usr/bin/env bash
# Makes a checkout ready to check, for the action and for the commit hook: brings the packages that a check needs as the
# lockfile names them, and a Node where this machine's is too old. Seconds, and nothing of the site.
set -euo pipefail

house="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
if [ -e "$house/node_modules" ]; then exit 0; fi
if ! command -v npm >/dev/null; then
  echo 'svod: нужны Node и npm. / Node and npm are needed.' >&2
  exit 3
fi

# Beside the place, then there in one step: whoever breaks off leaves nothing half done, and two may do it at once.
mkdir -p "$house/.cache"
room="$(mktemp -d "$house/.cache/install-XXXXXX")"
trap 'rm -rf "$room"' EXIT
mkdir "$room/validators"
cp "$house/package.json" "$house/package-lock.json" "$house/.npmrc" "$room"
cp "$house/validators/package.json" "$room/validators"
cd "$room"
npm ci --omit=dev --ignore-scripts --no-audit --no-fund
if ! node -e "const [major, minor] = process.versions.node.split('.').map(Number); process.exit(major > 22 || (major === 22 && minor >= 18) ? 0 : 1)"; then
  npm install "node@$(node -p "require('./package.json').devDependencies.node")" \
    --omit=dev --save-prod --no-save --no-audit --no-fund
fi
if ! mv node_modules "$house" 2>/dev/null && [ ! -e "$house/node_modules" ]; then
  echo "svod: не удалось записать в $house. / Cannot write there." >&2
  exit 3
fi
