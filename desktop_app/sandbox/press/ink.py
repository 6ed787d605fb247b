"""Drawing set lines on a sheet: fonts and colours, links, other languages, characters that no font has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.sandbox.press.sheet import Link
from desktop_app.sandbox.press.tags import text_string

if TYPE_CHECKING:
    from desktop_app.sandbox.press.setting import Line, Run, Setter, Target
    from desktop_app.sandbox.press.sheet import Sheet
    from desktop_app.sandbox.press.style import Style
    from desktop_app.sandbox.press.tags import Node

Point = tuple[float, float]


def draw_lines(
    sheet: Sheet,
    setter: Setter,
    node: Node | None,
    lines: list[Line],
    *,
    at: Point,
    style: Style,
    width: float = 0.0,
) -> None:
    """Draw lines with the first baseline at ``at``; without ``node`` they are an artifact."""
    x, y = at
    if node is None:
        sheet.artifact()
    else:
        sheet.mark(node)
    for line in lines:
        start = x
        if style.right:
            start += width - sum(_real(setter, run).width for run in line.runs)
        _draw_line(sheet, setter, node, line, (start, y))
        y -= style.leading


def _real(setter: Setter, run: Run) -> Run:
    """Return the run with its late words filled in."""
    if run.late is None:
        return run
    return setter.make(run, run.late.words(setter.resolver.words(run.late.key)), keep_late=True)


def _draw_line(sheet: Sheet, setter: Setter, node: Node | None, line: Line, at: Point) -> None:
    x, y = at
    code = sheet.code
    code.append(f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm")
    look = ("", 0.0, "")
    for source in line.runs:
        run = _real(setter, source)
        target = setter.resolver.target(run.late.key) if run.late is not None and node is not None else None
        if target is not None and node is not None:
            _draw_link(sheet, node, run, target, (x, y))
            look = ("", 0.0, "")
        else:
            text, look = _operators(run, look)
            code.append(text)
        x += run.width
    code.append("ET")


def _draw_link(sheet: Sheet, node: Node, run: Run, target: Target, at: Point) -> None:
    """Draw a run as a link element of its own, and go on in the paragraph."""
    x, y = at
    link = node.add("Link")
    sheet.code.append("ET")
    sheet.mark(link)
    text, _ = _operators(run, ("", 0.0, ""))
    sheet.code.append(f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm {text} ET")
    rect = (x - 1, y - run.size * 0.28, x + run.width + 1, y + run.size * 0.86)
    sheet.links.append(Link(rect, target.page, target.top, target.said, link))
    sheet.mark(node)
    sheet.code.append(f"BT 1 0 0 1 {x + run.width:.2f} {y:.2f} Tm")


def _operators(run: Run, look: tuple[str, float, str]) -> tuple[str, tuple[str, float, str]]:
    face, size, color = look
    text = ""
    if face != run.face or size != run.size:
        text = f"/{run.face} {run.size:g} Tf "
    if color != run.color:
        text += f"{run.color} rg "
    text += f"[{run.code.replace('><', '')}]TJ"
    if run.meant is not None:
        text = f"/Span <</ActualText{text_string(run.meant)}>> BDC {text} EMC"
    elif run.language is not None:
        text = f"/Span <</Lang({run.language})>> BDC {text} EMC"
    return text, (run.face, run.size, run.color)
