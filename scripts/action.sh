#!/usr/bin/env bash
# What action.yml runs: findings as annotations on their lines, the same as a summary of the job and, where it is asked
# for, as SARIF. The inputs come as INPUT_… and are never put into the text of a command.
set -euo pipefail

# The Node that was installed, else the runner's own.
PATH="$GITHUB_ACTION_PATH/node_modules/.bin:$PATH"

options=(--lang "${INPUT_LANG:-ru}")
if [ -n "${INPUT_FAIL_ON:-}" ]; then options+=(--fail-on "$INPUT_FAIL_ON"); fi
if [ -n "${INPUT_AS_OF:-}" ]; then options+=(--as-of "$INPUT_AS_OF"); fi
case "${INPUT_CONFIG:-}" in
  '') ;;
  none) options+=(--no-config) ;;
  *) options+=(--config "$INPUT_CONFIG") ;;
esac
# The reports below are of one check: what the first finds out is kept for the others, and between runs where the caller
# restores the folder.
cache="${INPUT_CACHE:-}"
if [ -z "$cache" ]; then
  cache="$(mktemp -d)"
  trap 'rm -rf "$cache"' EXIT
fi
options+=(--cache "$cache")
paths=()
if [ -n "${INPUT_CONTENT:-}" ]; then paths+=("$INPUT_CONTENT"); fi

# Sets `code`. A wrong call (2) or a failure of Svod (3) ends everything: there is no report to go on with.
code=0
svod_check() {
  code=0
  node "$GITHUB_ACTION_PATH/bin/svod.js" check "${options[@]}" "$@" -- ${paths[@]+"${paths[@]}"} || code=$?
  if [ "$code" -gt 1 ]; then
    echo "exit-code=$code" >>"$GITHUB_OUTPUT"
    exit "$code"
  fi
}

# GitHub takes a summary of a megabyte at most.
svod_check --format markdown --max-findings 500 >>"$GITHUB_STEP_SUMMARY"
if [ -n "${INPUT_SARIF:-}" ]; then svod_check --format sarif --output "$INPUT_SARIF"; fi
svod_check --format github
echo "exit-code=$code" >>"$GITHUB_OUTPUT"
exit "$code"
