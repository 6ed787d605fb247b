"""The path of a bundled file, in the source tree, an installed wheel or a frozen build."""

from __future__ import annotations

from functools import cache
from pathlib import Path


def asset(*parts: str) -> Path:
    """Return the path of ``resources/<parts>``; raises ``FileNotFoundError`` when it is not bundled."""
    for root in _roots():
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError("/".join(parts))


@cache
def _roots() -> tuple[Path, Path]:
    """Where bundled files may lie; found once, since hundreds of icons are asked for."""
    package = Path(__file__).resolve().parent
    return package / "_resources", package.parent / "resources"
