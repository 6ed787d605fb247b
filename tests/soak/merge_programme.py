"""Random lives of several vaults until so many operations are written, against the independent model.

Run as ``python -m tests.soak.merge_programme OPERATIONS [FIRST_SEED]``; prints one JSON document.
"""

from __future__ import annotations

import json
import sys
import time

from tests.vault.merge.programme import run

STEPS = 800


def main(arguments: list[str]) -> int:
    """Run and report; an error names the seed that found it."""
    wanted = int(arguments[0])
    seed = first = int(arguments[1]) if len(arguments) > 1 else 0
    written, began = 0, time.monotonic()
    while written < wanted:
        try:
            written += run(seed, STEPS)
        except Exception:
            sys.stderr.write(f"seed {seed}, {STEPS} steps\n")
            raise
        seed += 1
    seconds = round(time.monotonic() - began, 1)
    report = {
        "operations": written,
        "programmes": seed - first,
        "seconds": seconds,
        "lost": 0,
        "divergent": 0,
    }
    sys.stdout.write(json.dumps(report) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
