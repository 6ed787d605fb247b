#!/bin/sh
# Runs every check and every test on a fresh checkout, or a part of them.
# usage: sh packaging/test.sh                           checks, tests, coverage pins
#        sh packaging/test.sh -- PYTEST ARGUMENTS       these tests only, without checks and pins
#        sh packaging/test.sh soak [--size N] [-- PYTEST ARGUMENTS]
#                                                       the long programmes; N times their full size, 1 unless told
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
. "$root/packaging/environment.sh"
cd "$root"

part=all
size=1
while [ $# -gt 0 ]; do
    case $1 in
    soak) part=soak ;;
    --size)
        [ $# -gt 1 ] || give_up "--size needs a number."
        shift
        size=$1
        ;;
    --size=*) size=${1#--size=} ;;
    --)
        shift
        [ "$part" = soak ] || part=some
        break
        ;;
    *) give_up "unknown argument $1; usage: sh packaging/test.sh [soak [--size N]] [-- PYTEST ARGUMENTS]" ;;
    esac
    shift
done

ensure_environment test "$root/packaging/requirements-dev.lock"

# Programs that some tests start; a test that misses one says so itself.
wanted_programs() {
    for pair in strace:strace qpdf:qpdf pdftotext:poppler-utils Xvfb:xvfb xauth:xauth xdotool:xdotool; do
        command -v "${pair%%:*}" >/dev/null 2>&1 || echo "${pair#*:}"
    done
}
programs=$(wanted_programs)
# shellcheck disable=SC2086
[ -z "$programs" ] || system_packages $programs || say "not installed here, and tests may need them:" $programs

PATH=$environment/bin:$PATH
QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
PYTHONDONTWRITEBYTECODE=1
export PATH QT_QPA_PLATFORM PYTHONDONTWRITEBYTECODE

case $part in
some) exec "$python" -m pytest "$@" ;;
soak) exec "$python" -m pytest -m soak --soak-size "$size" --timeout 0 --numprocesses 2 --dist worksteal "$@" ;;
esac

failed=0
"$python" -m poethepoet --quiet check || failed=1
mkdir -p .cache/coverage
[ $failed = 0 ] || say "a check failed, see above; the tests run all the same"
"$python" -m pytest --numprocesses 2 --dist worksteal \
    --cov --cov-report=json:.cache/coverage/report.json -p tests.coverage_pins || failed=1
exit $failed
