"""Reads stored originals for threads that do not own the vault, in chunks between which saves can go."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from desktop_app.domain.errors import KnownError
from desktop_app.services.session import Session
from desktop_app.vault import attachments
from desktop_app.vault.file.errors import cancelled
from desktop_app.vault.file.files import new_file, replaced_file


def read_original(session: Session, sha256: bytes) -> Iterator[bytes]:
    """Yield the chunks of a stored file, one of them read ahead.

    For worker threads: neither the database thread (it would wait for itself) nor one that paints. Raises
    KnownError ``original-missing``; at its end ``original-altered``: who must not use altered bytes keeps
    them apart until then.
    """
    pieces = attachments.read(session.vault.connection, sha256)

    def advance() -> bytes | None:
        return next(pieces, None)

    coming = session.thread.submit(advance)
    while (piece := coming.result()) is not None:
        coming = session.thread.submit(advance)
        yield piece


def save_original(
    session: Session,
    sha256: bytes,
    target: Path,
    *,
    overwrite: bool = False,
    progress: Callable[[int], object] = lambda _done: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Write a stored file to a private file and return its size in bytes; for worker threads.

    The file takes its name, or with ``overwrite`` the place of the one there, only when every byte is written
    and its hash is right. Raises KnownError ``exists-already``, ``is-the-vault``, ``original-missing``,
    ``original-altered``, ``disk-full``, ``cancelled``.
    """
    size, path = 0, target.resolve()
    vault = session.vault.file
    if vault is not None and path.exists() and path.samefile(vault.path):
        raise KnownError(
            "is-the-vault",
            "This file is the open vault itself; nothing was written.",
            "Choose another name for the original.",
        )
    maker = replaced_file if overwrite else new_file
    with maker(path) as partial, partial.open("wb") as file:
        for piece in read_original(session, sha256):
            if is_cancelled():
                raise cancelled()
            file.write(piece)
            size += len(piece)
            progress(size)
    return size
