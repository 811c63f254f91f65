#!/usr/bin/env bash
# `npm run try:install`: installs the last commit in each way that the README names, from the registry, and checks with
# what came. It prints seconds and megabytes. It needs a network, so it is no part of the tests.
set -euo pipefail

house="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
room="$(mktemp -d)"
trap 'rm -rf "$room"' EXIT
commit="$(git -C "$house" rev-parse HEAD)"
# Away from the cache of this machine, as a stranger is.
export npm_config_cache="$room/cache" PRE_COMMIT_HOME="$room/pre-commit"

# Runs a call and says what it took. Arguments: a name, the folder that it fills, the call.
took() {
  local name="$1" folder="$2" start="$SECONDS"
  shift 2
  "$@" >"$room/log" 2>&1 || { cat "$room/log"; echo "$name: failed" >&2; exit 1; }
  echo "$name: $((SECONDS - start)) s, $(du -sm "$folder" | cut -f1) MB"
}

# Checks the content of the commit from an empty repository in which Svod is installed, or is not.
stranger() {
  mkdir "$room/$1"
  cd "$room/$1"
  git init --quiet
  cp -R "$room/svod/content" content
}

git clone --quiet "file://$house" "$room/svod"
took 'what the action installs' "$room/svod/node_modules" bash "$room/svod/scripts/install.sh"
took 'its check' "$room/svod/node_modules" node "$room/svod/bin/svod.js" check "$room/svod/content"

stranger packed
took 'npm pack' "$room/packed" npm pack --silent --pack-destination "$room" "$house"
took 'npm install of the package' node_modules npm install "$room"/svod-*.tgz
took 'its check' node_modules npx svod check

stranger git
took 'npm install from git' node_modules npm install "git+file://$house#$commit"
took 'its check' node_modules npx svod check

if ! command -v pre-commit >/dev/null; then
  echo 'pre-commit: not on this machine, so not tried'
  exit 0
fi
stranger hook
printf 'repos:\n  - repo: file://%s\n    rev: %s\n    hooks:\n      - id: svod\n' "$house" "$commit" >.pre-commit-config.yaml
git add --all
took 'the first run of the hook' "$PRE_COMMIT_HOME" pre-commit run
took 'the second' "$PRE_COMMIT_HOME" pre-commit run
