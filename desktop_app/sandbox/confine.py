"""Takes the file system away from a child by Landlock (Linux 5.13 and later; elsewhere nothing)."""

from __future__ import annotations

import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# Shared libraries that parsers load late, and the system's fonts for documents that bring none.
_SYSTEM_FOLDERS = ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/share/fonts", "/usr/local/share/fonts")


def readable_folders() -> list[Path]:
    """Return what a child may read: the interpreter's libraries, our code and resources, system fonts."""
    package = Path(__file__).resolve().parents[1]
    folders = [Path(entry) for entry in sys.path if entry and Path(entry) != package.parent]
    folders += [
        Path(path) for name, path in sysconfig.get_paths().items() if name in {"stdlib", "platstdlib"}
    ]
    folders += [package, package.parent / "resources", *map(Path, _SYSTEM_FOLDERS)]
    return [folder for folder in dict.fromkeys(folders) if folder.is_dir()]


def confine_files(more_readable: Iterable[Path] = ()) -> bool:
    """Confine this process for good; false where the system cannot.

    Files cannot be written, made, moved or run; those outside :func:`readable_folders` not even read.
    """
    if sys.platform != "linux":
        return False
    from py_landlock import Landlock, LandlockError  # noqa: PLC0415 - Linux only

    try:
        Landlock(strict=False).allow_read(*readable_folders(), *more_readable).apply()
    except LandlockError:  # an older kernel, or one started without it
        return False
    return True
