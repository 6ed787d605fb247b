#!/bin/sh
# Writes the two lock files anew: every dependency, for every platform and Python we support, with its hashes.
set -eu
cd "$(dirname "$0")/.."
compile() {
    uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --upgrade \
        --no-header --no-emit-index-url --no-emit-find-links --quiet "$@"
}
compile --output-file packaging/requirements.lock
compile --group dev --constraint packaging/requirements.lock --output-file packaging/requirements-dev.lock
