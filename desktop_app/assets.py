"""The path of a bundled file, in the source tree, an installed wheel or a frozen build."""

from __future__ import annotations

from pathlib import Path


def asset(*parts: str) -> Path:
    """Return the path of ``resources/<parts>``; raises ``FileNotFoundError`` when it is not bundled."""
    package = Path(__file__).resolve().parent
    for root in (package / "_resources", package.parent / "resources"):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError("/".join(parts))
