#!/usr/bin/env python3
"""Cuts the static fonts of the screen out of the variable ones: ``python packaging/build_fonts.py``.

Qt ignores the weight axis of a variable font (500 and 600 look like 400), so each weight is its own file.
Needs ``fonttools``, ``fontpkg-inter`` and ``fontpkg-jetbrains-mono`` (both fonts: SIL Open Font License 1.1).
Letters of the languages of the program are kept, with every OpenType feature: ``tnum``, ``zero`` set codes.
"""

from __future__ import annotations

import importlib
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

TARGET = Path(__file__).resolve().parents[1] / "resources" / "fonts" / "ui"
RANGES = (
    (0x20, 0x7E), (0xA0, 0x24F), (0x250, 0x2AF), (0x2B0, 0x36F), (0x370, 0x3FF), (0x400, 0x52F),
    (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20C0), (0x2100, 0x214F),
    (0x2150, 0x218F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2460, 0x24FF), (0x25A0, 0x25FF),
    (0x2700, 0x27BF), (0xFB00, 0xFB06), (0xFFFD, 0xFFFD),
)  # fmt: skip
CUTS: tuple[tuple[str, str, str, dict[str, float], tuple[int, ...]], ...] = (
    ("fontpkg_inter", "Inter[opsz,wght].ttf", "Inter", {"opsz": 14}, (400, 500, 600, 700)),
    ("fontpkg_jetbrains_mono", "JetBrainsMono[wght].ttf", "JetBrainsMono", {}, (400,)),
)


def cut(source: Path, axes: dict[str, float], target: Path) -> None:
    """Write one static, subset font; the same input gives the same bytes."""
    font = instantiateVariableFont(TTFont(source, recalcTimestamp=False), axes, updateFontNames=True)
    options = Options()
    options.layout_features = ["*"]
    options.name_IDs = ["*"]
    options.glyph_names = False
    options.notdef_outline = True
    options.hinting = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in RANGES for code in range(first, last + 1)])
    subsetter.subset(font)
    font.save(target)


def main() -> None:
    """Cut all weights and put each licence beside them."""
    TARGET.mkdir(parents=True, exist_ok=True)
    for package, file, name, fixed, weights in CUTS:
        folder = Path(str(importlib.import_module(package).__file__)).parent
        for weight in weights:
            cut(folder / "files" / file, {"wght": weight, **fixed}, TARGET / f"{name}-{weight}.ttf")
        licence = (folder / "LICENSE").read_text("utf-8")
        (TARGET / f"LICENSE-{name}.txt").write_text(licence, "utf-8")


if __name__ == "__main__":
    main()
