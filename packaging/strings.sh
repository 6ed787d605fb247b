#!/bin/sh
# Brings the window's texts up to date: new ones into every resources/i18n/*.ts, then the .qm files that Qt reads.
# usage: sh packaging/strings.sh [LANGUAGE...]      names languages to begin, such as uk
set -eu
cd "$(dirname -- "$0")/.."
mkdir -p resources/i18n .cache
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
sources=.cache/strings.py
python packaging/strings.py desktop_app >"$sources"
for file in "$@"; do
    language=${file##*_}
    only=
    [ "${language%.ts}" != en ] || only=-pluralonly # English is what stands in the code; its plural forms do not
    # shellcheck disable=SC2086
    pyside6-lupdate -silent -locations none -no-obsolete $only "$sources" \
        -source-language en -target-language "${language%.ts}" -ts "$file"
    pyside6-lrelease -silent "$file" -qm "${file%.ts}.qm"
done
rm -f "$sources"
