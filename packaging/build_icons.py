#!/usr/bin/env python3
"""Copies the Lucide drawings that Holdfast uses, with their licence, into resources/icons.

Run it after adding a name to packaging/icons.txt: ``python
packaging/build_icons.py FOLDER``, where FOLDER is an unpacked
``lucide-static`` package. It also writes the two pictures that a style sheet needs (it cannot tint) in the
colours of both themes. No part of the program runs this.
"""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NAMES = (ROOT / "packaging" / "icons.txt").read_text("utf-8").split()
IN_STYLE_SHEETS = {
    "chevron-down": "text2",
    "check": "on_accent",
    "minus": "on_accent",
    "arrow-up": "text3",
    "arrow-down": "text3",
}
STROKE = "1.75"


def plain(svg: str) -> str:
    """Drop the comment, the class and the line breaks inside the opening tag; set the house's stroke."""
    body = re.sub(r"<!--.*?-->", "", svg, flags=re.DOTALL)
    body = re.sub(r'\s+class="[^"]*"', "", body, count=1)
    head, rest = re.split(r">", body, maxsplit=1)
    head = re.sub(r"\s+", " ", head).strip().replace('stroke-width="2"', f'stroke-width="{STROKE}"')
    return f"{head}>{rest}".strip() + "\n"


def main(source: Path) -> None:
    """Write every named icon; a name that Lucide does not know stops the run."""
    target = ROOT / "resources" / "icons"
    target.mkdir(parents=True, exist_ok=True)
    for old in target.glob("*.svg"):
        old.unlink()
    for name in sorted(set(NAMES)):
        drawn = plain((source / "icons" / f"{name}.svg").read_text("utf-8"))
        (target / f"{name}.svg").write_text(drawn, "utf-8")
    (target / "LICENSE-lucide.txt").write_text((source / "LICENSE").read_text("utf-8"), "utf-8")
    for theme in ("light", "dark"):
        roles = tomllib.loads((ROOT / "resources" / "theme" / f"{theme}.toml").read_text("utf-8"))["roles"]
        folder = ROOT / "resources" / "theme" / theme
        folder.mkdir(exist_ok=True)
        for name, role in IN_STYLE_SHEETS.items():
            drawn = (target / f"{name}.svg").read_text("utf-8").replace("currentColor", roles[role])
            (folder / f"{name}.svg").write_text(drawn, "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
