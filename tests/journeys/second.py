"""A second instance: tries to open a vault as another program would, and says how that went.

Run as ``python -m tests.journeys.second VAULT``; the passphrase comes through standard input.
"""

from __future__ import annotations

import sys
from pathlib import Path

from desktop_app.domain.errors import KnownError
from desktop_app.services.opening import open_locked
from desktop_app.vault.file.filelock import lock_vault
from tests.journeys.quick import quick_key


def main() -> None:
    """Print "opened" or the code of the refusal."""
    try:
        lock = lock_vault(Path(sys.argv[1]))
        open_locked(lock, quick_key(sys.stdin.readline().rstrip("\n"), lock.salt)).close()
    except KnownError as error:
        sys.stdout.write(error.code)
    else:
        sys.stdout.write("opened")


if __name__ == "__main__":
    main()
