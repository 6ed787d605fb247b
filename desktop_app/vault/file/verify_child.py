"""The process that verifies a file: a request with the key comes in through a pipe, findings go out."""

from __future__ import annotations

import json
import os
import sys
import threading

from desktop_app.vault.file.verify import answer_for


def main() -> None:
    """Read one request from standard input and print its answer; end at once when that input ends.

    The program keeps it open as long as it waits: when it is killed or locks, nothing may live on here.
    """
    request = json.loads(sys.stdin.readline())
    threading.Thread(target=_end_with_the_program, daemon=True).start()
    sys.stdout.write(json.dumps(answer_for(request)))


def _end_with_the_program() -> None:
    os.read(0, 1)
    os._exit(1)


if __name__ == "__main__":
    main()
