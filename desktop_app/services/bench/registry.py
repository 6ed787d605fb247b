"""The benchmarks by the name that the command line knows them by, in the order of the goals."""

from __future__ import annotations

BENCHMARKS: dict[str, str] = {
    "cold-start": "cold_start",
    "unlock": "unlock",
    "key-derivation": "key_derivation",
    "search": "search",
    "save": "save",
    "open-case": "open_case",
    "attach": "attach",
    "import": "import_people",
    "dossier": "dossier",
    "bundle": "bundle",
    "annex": "annex",
    "merge": "merge",
    "log": "log_size",
}
"""Name to module of this folder."""
