"""The process of one benchmark, started by `run.run_apart`."""

from __future__ import annotations

import sys

from desktop_app.services.bench.run import main

if __name__ == "__main__":
    main(sys.argv[1:])
