"""The process that verifies a file: a request with the key comes in through a pipe, findings go out."""

from __future__ import annotations

import json
import sys

from desktop_app.vault.file.verify import answer_for


def main() -> None:
    """Read one request from standard input and print its answer."""
    sys.stdout.write(json.dumps(answer_for(json.load(sys.stdin))))


if __name__ == "__main__":
    main()
