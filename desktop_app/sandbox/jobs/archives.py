"""Opens a stranger's ZIP (DOCX, ODT, XLSX) without believing what it says about its own sizes."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING, BinaryIO, Self

from desktop_app.sandbox.errors import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.sandbox.task import Blob

_MOST_ENTRIES = 5_000
_LARGEST_ENTRY = 32 << 20
_PIECE = 1 << 16


class Archive:
    """A ZIP read entry by entry, all entries together at most 32 MiB unpacked."""

    def __init__(self, blob: Blob) -> None:
        self._file: BinaryIO = blob.open()
        self._left = _LARGEST_ENTRY
        try:
            self._zip = zipfile.ZipFile(self._file)
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            self._file.close()
            raise Refusal("unreadable") from error
        if len(self._zip.filelist) > _MOST_ENTRIES:
            self.close()
            raise Refusal("expands-too-far")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the archive."""
        self._zip.close()
        self._file.close()

    def names(self) -> list[str]:
        """Return the names of the entries, as the archive lists them."""
        return self._zip.namelist()

    def read(self, name: str) -> bytes:
        """Return one entry; raises ``Refusal`` when it is not there, damaged, locked or too big."""
        return b"".join(self._pieces(name))

    def _pieces(self, name: str) -> Iterator[bytes]:
        try:
            if self._zip.getinfo(name).file_size > self._left:  # it says so itself
                raise Refusal("expands-too-far")
            with self._zip.open(name) as entry:
                while piece := entry.read(_PIECE):
                    self._left -= len(piece)
                    if self._left < 0:
                        raise Refusal("expands-too-far")
                    yield piece
        except RuntimeError as error:  # what zipfile raises for a password
            raise Refusal("encrypted") from error
        except (KeyError, zipfile.BadZipFile, EOFError, NotImplementedError) as error:
            raise Refusal("unreadable") from error
