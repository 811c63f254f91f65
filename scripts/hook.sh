#!/usr/bin/env bash
# What .pre-commit-hooks.yaml runs, from the clone that pre-commit keeps: the first commit installs there what a check
# needs, every commit checks.
set -euo pipefail

house="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
bash "$house/scripts/install.sh" >/dev/null

# The Node that was installed, else this machine's own.
PATH="$house/node_modules/.bin:$PATH"
exec node "$house/bin/svod.js" "$@"
