"""What ``verify`` checks in its child beside the pages: the change log's hashes, signatures and chains."""

from __future__ import annotations

from collections.abc import Iterator

from sqlcipher3.dbapi2 import Connection

from desktop_app.vault.file.verify import Finding
from desktop_app.vault.merge.verify import verify_log


def log(connection: Connection) -> Iterator[Finding]:
    """Yield a finding for every commit or operation of the log that is not what its author signed."""
    for found in verify_log(connection):
        yield Finding(f"log-{found.what}", "" if found.commit is None else found.commit.hex()[:16])
