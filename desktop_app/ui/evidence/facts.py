"""What stands beside a page of evidence: what it is, its hash in eights, who had it when."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.services.evidence.adding import Taken
from desktop_app.services.evidence.rows import EvidenceRow
from desktop_app.ui.languages import advice, what
from desktop_app.ui.models.evidence_text import EvidenceText, Line, Step
from desktop_app.ui.theme import current_theme, set_margins, set_spacing
from desktop_app.ui.widgets.layouts import column, framed, hairline, holder, row, scrolled
from desktop_app.ui.widgets.text import Glyph, Label

_EIGHTS_A_LINE = 2


class HashLabel(Label):
    """A hash in the monospaced font, two eights a line; it can be selected and copied."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.retheme()

    def show_hash(self, text: str) -> None:
        """Show a hash that was put into eights."""
        self.show_text(_in_lines(text))
        self.setAccessibleName(text)

    def retheme(self) -> None:
        """Take the font of the present zoom."""
        self.setFont(current_theme().font(12, mono=True))


class _Told(QWidget):
    """A caption and what is told under it."""

    def __init__(self) -> None:
        super().__init__()
        self._caption, self._text = Label("", "label"), Label("", wrap=True)
        self.setLayout(column(self._caption, self._text, gap=2))

    def show_line(self, line: Line) -> None:
        """Tell something else."""
        self._caption.setText(line.caption)
        self._text.set_kind("unknown" if line.unknown else "")
        self._text.setText(line.text)


class _Custody(QWidget):
    """One step of the custody log."""

    def __init__(self) -> None:
        super().__init__()
        self._when, self._done = Label("", "small", figures=True), Label("", "strong", wrap=True)
        self._who, self._note = Label("", "dim", wrap=True), Label("", "dim", wrap=True)
        line = row(gap=8)
        line.addWidget(Glyph("circle-dot", "text3", 12), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column(self._when, self._done, self._who, self._note, gap=1), 1)
        self.setLayout(line)

    def show_step(self, step: Step) -> None:
        """Tell of another step."""
        told = (step.when, step.done, step.who, step.note)
        for label, text in zip((self._when, self._done, self._who, self._note), told, strict=True):
            label.show_text(text)
        self.setAccessibleName(", ".join(part for part in told if part))


class EvidenceFacts(QWidget):
    """The block of one piece, or of a file that was refused; filled anew, not built anew."""

    def __init__(self, text: EvidenceText) -> None:
        super().__init__()
        self._text = text
        self._title, self._file = Label("", "h3", wrap=True), Label("", "small", wrap=True)
        self._lines: list[_Told] = []
        self._steps: list[_Custody] = []
        self._told, self._log = column(gap=12), column(gap=12)
        self._hash, self._no_hash = HashLabel(), Label("", "unknown", wrap=True)
        self._no_custody = Label(self.tr("Not yet known"), "unknown")
        hashed = column(Label("SHA-256", "label"), self._hash, self._no_hash, gap=4)
        log = column(Label(self.tr("Custody"), "label"), self._no_custody, self._log, gap=8)
        self._file_part = holder(column(hairline(), hashed, hairline(), log, gap=12))
        stack = column(
            self._title, self._file, self._told, self._file_part, 1, gap=12, margins=(16, 12, 16, 16)
        )
        area = scrolled(framed(stack, "page"))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        set_margins(outer, 0, 0, 0, 0)
        set_spacing(outer, 0)
        outer.addWidget(area)
        self.setAccessibleName(self.tr("About this piece"))

    def show_row(self, item: EvidenceRow) -> None:
        """Tell about a piece."""
        self._title.setText(item.title or self.tr("Untitled"))
        self._file.show_text(self._text.file(item))
        self._show_lines(self._text.about(item))
        self._file_part.show()
        told = self._text.hash(item)
        self._hash.show_hash(told if item.sha256 is not None else "")
        self._no_hash.show_text("" if item.sha256 is not None else told)
        self._show_steps(self._text.custody(item))

    def show_refused(self, item: Taken) -> None:
        """Tell why a file was refused, and what to do."""
        self._title.setText(item.incoming.name)
        self._file.hide()
        self._file_part.hide()
        why = item.refused
        self._show_lines(
            ()
            if why is None
            else (Line(self.tr("Refused"), what(why)), Line(self.tr("What to do"), advice(why)))
        )

    def _show_lines(self, lines: tuple[Line, ...]) -> None:
        while len(self._lines) < len(lines):
            self._lines.append(_Told())
            self._told.addWidget(self._lines[-1])
        for at, widget in enumerate(self._lines):
            if at < len(lines):
                widget.show_line(lines[at])
            widget.setVisible(at < len(lines))

    def _show_steps(self, steps: tuple[Step, ...]) -> None:
        while len(self._steps) < len(steps):
            self._steps.append(_Custody())
            self._log.addWidget(self._steps[-1])
        for at, widget in enumerate(self._steps):
            if at < len(steps):
                widget.show_step(steps[at])
            widget.setVisible(at < len(steps))
        self._no_custody.setVisible(not steps)


def _in_lines(text: str) -> str:
    eights = text.split()
    return "\n".join(
        " ".join(eights[at : at + _EIGHTS_A_LINE]) for at in range(0, len(eights), _EIGHTS_A_LINE)
    )
