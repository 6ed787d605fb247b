"""The project's own files as data, so that a rule can be asked about planted ones just as well."""

from __future__ import annotations

import ast
import re
import subprocess
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

ROOT = Path(__file__).parents[2]
_MIGRATION = re.compile(r"desktop_app/vault/migrations/m\d{4}_\w+\.py")


@dataclass(frozen=True)
class Source:
    """A file: its path from the top of the checkout and its text, empty where it is not text."""

    path: str
    text: str = ""

    @cached_property
    def tree(self) -> ast.Module:
        """Return the parsed module."""
        return ast.parse(self.text, self.path)

    @property
    def is_python(self) -> bool:
        """Tell whether this is Python code of ours (stubs of others are not)."""
        return self.path.endswith(".py")

    def inside(self, *folders: str) -> bool:
        """Tell whether the file is one of these, or lies in one of these folders."""
        return any(
            self.path in {folder, f"{folder}.py"} or self.path.startswith(folder + "/") for folder in folders
        )


@dataclass(frozen=True)
class Rule:
    """A sentence that holds for the whole tree; ``check`` returns what breaks it, one line each.

    Each of ``faults`` is a small tree that ``check`` must object to, each of ``fine`` one that it must let
    pass: a rule that cannot fail is a defect.
    """

    sentence: str
    check: Callable[[Sequence[Source]], list[str]]
    faults: tuple[tuple[Source, ...], ...]
    fine: tuple[tuple[Source, ...], ...]


def _text(path: Path) -> str:
    content = path.read_bytes()
    if b"\0" in content[:8192]:
        return ""
    return content.decode("utf-8", "replace")


def project_files() -> list[Source]:
    """Return what git tracks or would track: the tree as the next commit may hold it."""
    command = [
        "git",
        "-c",
        f"safe.directory={ROOT}",
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout.decode()
    paths = sorted(set(filter(None, listed.split("\0"))))
    return [Source(path, _text(ROOT / path)) for path in paths if (ROOT / path).is_file()]


def python_files(sources: Sequence[Source], *folders: str) -> Iterator[Source]:
    """Yield the Python files in these folders; in all where none is named."""
    for source in sources:
        if source.is_python and (not folders or source.inside(*folders)):
            yield source


def migrations(sources: Sequence[Source]) -> list[Source]:
    """Return the modules that each bring a vault one version further."""
    return [source for source in sources if _MIGRATION.fullmatch(source.path)]
