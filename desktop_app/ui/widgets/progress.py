"""Progress of long work: after 300 ms, not modal, what, n of m, and what Cancel leaves behind."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QProgressBar

from desktop_app.ui.theme import set_minimum
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.layouts import row
from desktop_app.ui.widgets.text import ElidedLabel, Label

AFTER_MS = 300


class ProgressStrip(QFrame):
    """A strip at the bottom of the window. ``cancelled`` is sent once; the strip then says so and waits."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self._what, self._count = ElidedLabel("", "strong"), Label("", "small", figures=True)
        self._leaves = ElidedLabel("", "small")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        set_minimum(self._bar, width=120)
        self.cancel = Button(self.tr("Cancel"), kind="quiet")
        self.cancel.clicked.connect(self._cancel)
        line = row(
            self._what, self._bar, self._count, self._leaves, self.cancel, gap=12, margins=(16, 6, 12, 6)
        )
        line.setStretch(1, 2)
        line.setStretch(3, 1)
        self.setLayout(line)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self.show)
        self.hide()

    def begin(self, what: str, *, leaves: str = "", can_cancel: bool = True) -> None:
        """Start: ``what`` is being done, and ``leaves`` says what cancelling leaves behind."""
        self._what.setText(what)
        self._leaves.setText(leaves)
        self.cancel.setVisible(can_cancel)
        self.cancel.setEnabled(True)
        self.cancel.setAccessibleDescription(leaves)
        self._bar.setAccessibleName(what)
        self.advance(0, 0)
        self._timer.start()

    def advance(self, done: int, total: int) -> None:
        """Show that ``done`` of ``total`` are through; a total of 0 means that nobody knows."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._count.setText(
            self.tr("{done} of {total}").format(done=f"{done:,}", total=f"{total:,}") if total else ""
        )

    def finish(self) -> None:
        """Done, or cancelled and cleaned up: go away."""
        self._timer.stop()
        self.hide()

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._what.setText(self.tr("Cancelling…"))
        self.cancelled.emit()
