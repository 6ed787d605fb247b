#!/bin/sh
# Brings the window's texts up to date: new ones into every resources/i18n/*.ts, then the .qm files that Qt reads.
# usage: sh packaging/strings.sh [LANGUAGE...]      names languages to begin, such as uk
set -eu
cd "$(dirname -- "$0")/.."
mkdir -p resources/i18n
for language in "$@"; do
    [ -e "resources/i18n/holdfast_$language.ts" ] || set -- "$@" "resources/i18n/holdfast_$language.ts"
    shift
done
for file in resources/i18n/*.ts; do
    [ ! -e "$file" ] || set -- "$@" "$file"
done
[ $# -gt 0 ] || {
    echo "holdfast: there are no translations yet; name a language to begin one." >&2
    exit 1
}
sources=$(mktemp)
trap 'rm -f "$sources"' EXIT
git ls-files 'desktop_app/ui/*.py' 'desktop_app/bootstrap.py' >"$sources"
pyside6-lupdate -silent -locations none -no-obsolete "@$sources" -ts "$@"
for file in "$@"; do
    pyside6-lrelease -silent "$file" -qm "${file%.ts}.qm"
done
