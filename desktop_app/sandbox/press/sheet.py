"""One page being drawn: every mark on it is either part of a structure element or an artifact."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.sandbox.press.style import HAIR, INK

if TYPE_CHECKING:
    from desktop_app.sandbox.press.faces import Faces
    from desktop_app.sandbox.press.tags import Node


@dataclass(slots=True)
class Link:
    """A rectangle that leads to a page of the bundle (counted from 0 over all pages)."""

    rect: tuple[float, float, float, float]
    page: int
    top: float | None
    said: str
    node: Node


class Sheet:
    """Collects the drawing operators of one page; ``mark`` or ``artifact`` comes before anything is drawn."""

    def __init__(self, index: int, faces: Faces) -> None:
        self.index = index
        self.faces = faces
        self.code: list[str] = []
        self.marks: list[Node] = []
        self.links: list[Link] = []
        self._open: Node | str | None = None

    def mark(self, node: Node) -> None:
        """Let what follows belong to ``node``; lines of one paragraph stay one piece of content."""
        if self._open is node:
            return
        self._end()
        self._open = node
        number = len(self.marks)
        self.marks.append(node)
        node.kids.append((self.index, number))
        self.code.append(f"/{node.role} <</MCID {number}>> BDC")

    def artifact(self, kind: str = "Layout") -> None:
        """Let what follows be decoration, or page furniture (``Pagination``)."""
        if self._open == kind:
            return
        self._end()
        self._open = kind
        self.code.append(f"/Artifact <</Type/{kind}>> BDC")

    def close(self) -> None:
        """End the page: its operators become one text, a fraction of what the pieces take."""
        self._end()
        self.code = ["\n".join(self.code)]

    def take(self) -> str:
        """Return the operators and let go of them."""
        code = "\n".join(self.code)
        self.code.clear()
        return code

    def _end(self) -> None:
        """End the marked content that is open."""
        if self._open is not None:
            self.code.append("EMC")
            self._open = None

    def string(
        self, x: float, y: float, text: str, face: str, size: float, *, color: str = INK, side: str = "l"
    ) -> float:
        """Draw one line of words at a baseline, left, right or centred at ``x``; return its width."""
        runs = [
            (key, self.faces.used[key].word(part), meant) for key, part, meant in self.faces.split(face, text)
        ]
        width = sum(glyphs.width for _, glyphs, _ in runs) * size / 1000
        start = x if side == "l" else x - width if side == "r" else x - width / 2
        self.code.append(f"BT {color} rg 1 0 0 1 {start:.2f} {y:.2f} Tm")
        for key, glyphs, meant in runs:
            if meant is None:
                self.code.append(f"/{key} {size:g} Tf[{glyphs.code}]TJ")
            else:
                actual = meant.encode("utf-16-be", "replace").hex()
                self.code.append(
                    f"/Span <</ActualText<FEFF{actual}>>> BDC /{key} {size:g} Tf[{glyphs.code}]TJ EMC"
                )
        self.code.append("ET")
        return width

    def width(self, text: str, face: str, size: float) -> float:
        """Return the width of words in points."""
        return sum(self.faces.used[key].word(part).width for key, part, _ in self.faces.split(face, text)) * (
            size / 1000
        )

    def line(
        self,
        x0: float,
        y0: float,
        x1: float,
        y1: float | None = None,
        *,
        width: float = 0.5,
        color: str = HAIR,
        dash: str = "",
    ) -> None:
        """Draw a rule."""
        end = y0 if y1 is None else y1
        before, after = (f"[{dash}] 0 d ", " [] 0 d") if dash else ("", "")
        self.code.append(f"{color} RG {width:g} w {before}{x0:.2f} {y0:.2f} m {x1:.2f} {end:.2f} l S{after}")

    def dots(self, x0: float, x1: float, y: float, color: str) -> None:
        """Draw a dotted leader whose dots stand under each other on all lines."""
        start = x0 - x0 % 5 + 5
        if start < x1:
            self.code.append(
                f"{color} RG 0.9 w 1 J [0 5] 0 d {start:.2f} {y:.2f} m {x1:.2f} {y:.2f} l S [] 0 d 0 J"
            )

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: str = "",
        stroke: str = "",
        line: float = 0.6,
    ) -> None:
        """Draw a rectangle, filled, framed or both."""
        paint = "B" if fill and stroke else "f" if fill else "S"
        head = (f"{fill} rg " if fill else "") + (f"{stroke} RG {line:g} w " if stroke else "")
        self.code.append(f"{head}{x:.2f} {y:.2f} {width:.2f} {height:.2f} re {paint}")

    def circle(self, x: float, y: float, radius: float, *, fill: str, stroke: str, line: float = 1.1) -> None:
        """Draw a filled circle with an outline."""
        k = radius * 0.5523
        r = radius
        self.code.append(
            f"{fill} rg {stroke} RG {line:g} w {x + r:.2f} {y:.2f} m "
            f"{x + r:.2f} {y + k:.2f} {x + k:.2f} {y + r:.2f} {x:.2f} {y + r:.2f} c "
            f"{x - k:.2f} {y + r:.2f} {x - r:.2f} {y + k:.2f} {x - r:.2f} {y:.2f} c "
            f"{x - r:.2f} {y - k:.2f} {x - k:.2f} {y - r:.2f} {x:.2f} {y - r:.2f} c "
            f"{x + k:.2f} {y - r:.2f} {x + r:.2f} {y - k:.2f} {x + r:.2f} {y:.2f} c B"
        )
