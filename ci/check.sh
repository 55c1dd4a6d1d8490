#!/usr/bin/env bash
# What the build servers run: checks the letters once and leaves every form in a folder.
#
#   ART100_LETTERS    patterns of letters, separated by line ends or spaces; default **/*.docx
#   ART100_ARGUMENTS  more for "art100 check", such as: --fail-under 70 --previous vorige
#   ART100_OUT        folder for art100.sarif, art100-junit.xml, art100-github.txt and a .md and .json per letter
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
out=${ART100_OUT:-art100-rapport}
# patterns are for art100, not for the shell
set -f
# shellcheck disable=SC2206
letters=(${ART100_LETTERS:-**/*.docx})
# shellcheck disable=SC2206
arguments=(${ART100_ARGUMENTS:-})

code=0
"$here/../art100" check --force --out "$out" --format sarif,junit,github,md,json \
  ${arguments[@]+"${arguments[@]}"} -- "${letters[@]}" || code=$?

if [ -n "${GITHUB_ACTIONS:-}" ] && [ -e "$out/art100-github.txt" ]; then
  cat "$out/art100-github.txt"
fi
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  set +f
  for summary in "$out"/*-art100.md; do
    [ ! -e "$summary" ] || cat "$summary" >>"$GITHUB_STEP_SUMMARY"
  done
fi
exit "$code"
