#!/bin/sh
# Starts Holdfast from a checkout: the first time it makes everything ready, from then on it starts at once.
# usage: sh packaging/run.sh [ARGUMENTS OF holdfast]
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
. "$root/packaging/environment.sh"
ensure_environment run "$root/packaging/requirements.lock"
exec "$python" -I -m desktop_app "$@"
