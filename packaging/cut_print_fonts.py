"""Cut the print fonts in resources/fonts/print from their upstream packages; run by hand when upstream
changes.

Usage: python packaging/cut_print_fonts.py INTER.ttf OUT Inter's cuts get PostScript names of their own
(ReportLab keys the embedded file by it, equal names would make all weights come out regular), tabular
digits in ``cmap`` (ReportLab cannot ask for ``tnum``) and only the scripts that the press sets. PT Serif
and IBM Plex Mono are shipped as released: their licences reserve their names.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

WEIGHTS = (400, 550, 680)
OPTICAL_SIZE = 14
RANGES = ((0x20, 0x7E), (0xA0, 0x24F), (0x2B0, 0x36F), (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF))
SIGNS = (
    "\u2002\u2003\u2007\u2009\u200a\u202f\u2010\u2011\u2012\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e"
    "\u2020\u2021\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u20ac\u20b4\u20bd\u2116\u2122\u2190\u2192\u2212"
    "\u2248\u2260\u2264\u2265\u25a1"
)


def tabular(font: TTFont) -> dict[str, str]:
    """Return the glyph names that the ``tnum`` feature would swap."""
    table = font["GSUB"].table
    swaps: dict[str, str] = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for sub in table.LookupList.Lookup[index].SubTable:
                    swaps.update(getattr(getattr(sub, "ExtSubTable", sub), "mapping", {}))
    return swaps


def cut(source: Path, weight: int, target: Path) -> None:
    """Write one static cut of ``source`` at ``weight``."""
    name = f"HoldfastPrint-{weight}"
    font = instantiateVariableFont(TTFont(source), {"wght": weight, "opsz": OPTICAL_SIZE}, inplace=True)
    for record in font["name"].names:
        if record.nameID in (3, 4, 6):
            record.string = name
    swaps = tabular(font)
    for table in font["cmap"].tables:
        for digit in map(ord, "0123456789"):
            glyph = table.cmap.get(digit)
            if glyph in swaps:
                table.cmap[digit] = swaps[glyph]
    wanted = {code for low, high in RANGES for code in range(low, high + 1)} | set(map(ord, SIGNS))
    options = Options(layout_features=[], hinting=False, notdef_outline=True, name_IDs=["*"])
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(target / f"{name}.ttf")


if __name__ == "__main__":
    for wanted_weight in WEIGHTS:
        cut(Path(sys.argv[1]), wanted_weight, Path(sys.argv[2]))
