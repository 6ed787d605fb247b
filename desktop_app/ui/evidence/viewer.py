"""The viewer of one file: a bar to turn, zoom and rotate, and below it the page, its text, or why neither."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.ui.evidence.page_view import PageView
from desktop_app.ui.models.viewer import STEPS, Fit, ViewerModel
from desktop_app.ui.theme import set_margins, set_spacing
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.empty import EmptyState
from desktop_app.ui.widgets.layouts import row
from desktop_app.ui.widgets.stack import PageStack
from desktop_app.ui.widgets.text import Label


class Viewer(QWidget):
    """Shows what a :class:`ViewerModel` tells. ``extra`` are buttons of the owner at the right of the bar."""

    def __init__(self, model: ViewerModel, *extra: QWidget, rotates: bool = True, nothing: str = "") -> None:
        super().__init__()
        self.model, self._nothing, self._rotates = model, ("eye", nothing), rotates
        self.view = PageView(model)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.message = EmptyState("eye", nothing)
        self._before = Button("", "chevron-left", "quiet", tip=self.tr("Page before"), keys="PgUp")
        self._after = Button("", "chevron-right", "quiet", tip=self.tr("Next page"), keys="PgDown")
        self._place = Label("", "dim", figures=True)
        self._out = Button("", "zoom-out", "quiet", tip=self.tr("Smaller"), keys="-")
        self._in = Button("", "zoom-in", "quiet", tip=self.tr("Larger"), keys="+")
        self._fit = Button("", kind="quiet", tip=self.tr("Whole page or page width"))
        self._turn = Button("", "rotate-cw", "quiet", tip=self.tr("Rotate"), keys="R")
        self._note = Label("", "small")
        for button, act in (
            (self._before, lambda: model.go(model.page - 1)),
            (self._after, lambda: model.go(model.page + 1)),
            (self._out, lambda: model.zoom(-1)),
            (self._in, lambda: model.zoom(1)),
            (self._fit, self._toggle_fit),
            (self._turn, model.rotate),
        ):
            button.clicked.connect(lambda *_, act=act: act())
        self._stack = PageStack(self.view, self.text, self.message, role="window")
        bar = row(
            self._before, self._place, self._after, 1, self._note, self._out, self._fit, self._in,
            self._turn, *extra, gap=2, margins=(8, 4, 8, 4),
        )  # fmt: skip
        stack = QVBoxLayout(self)
        set_margins(stack, 0, 0, 0, 0)
        set_spacing(stack, 0)
        stack.addLayout(bar)
        stack.addWidget(self._stack, 1)
        model.changed.connect(self._follow)
        self._follow()

    def say(self, icon: str, text: str) -> None:
        """Say why there is nothing to see, or what to choose."""
        self._nothing = (icon, text)
        self.message.tell(icon, text)

    def focus_page(self) -> None:
        """Put the focus on what is shown."""
        shown = self._stack.currentWidget()
        if shown is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggle_fit(self) -> None:
        other = Fit.WIDTH if self.model.fit is Fit.PAGE else Fit.PAGE
        self.model.set_fit(self.model.fit if self.model.step else other)

    def _follow(self) -> None:
        model = self.model
        if model.trouble is not None:
            self.message.tell("file-warning", str(model.trouble))
            self._stack.setCurrentWidget(self.message)
        elif model.text is not None:
            if self.text.toPlainText() != model.text:
                self.text.setPlainText(model.text)
            self._stack.setCurrentWidget(self.text)
        elif model.is_waiting or model.image is not None or model.pages:
            self._stack.setCurrentWidget(self.view)
        else:
            self.message.tell(*self._nothing)
            self._stack.setCurrentWidget(self.message)
        paged, drawn = model.pages > 1, self._stack.currentWidget() is self.view
        self._place.setText(
            self.tr("{page} of {pages}").format(page=model.page + 1, pages=f"{model.pages:,}")
            if paged
            else ""
        )
        self.text.setAccessibleName(
            self.tr("Text, page {page} of {pages}").format(page=model.page + 1, pages=model.pages)
        )
        self._before.setVisible(paged)
        self._after.setVisible(paged)
        self._before.setEnabled(model.page > 0)
        self._after.setEnabled(model.page < model.pages - 1)
        for button in (self._out, self._in, self._fit):
            button.setVisible(drawn)
        self._turn.setVisible(drawn and self._rotates)
        self._out.setEnabled(model.step > 0)
        self._in.setEnabled(model.step < len(STEPS) - 1)
        self._fit.set_caption(
            f"{STEPS[model.step] * 100:.0f} %"
            if model.step
            else self.tr("Page")
            if model.fit is Fit.PAGE
            else self.tr("Width")
        )
        self._note.show_text(self._remark())

    def _remark(self) -> str:
        if self.model.is_damaged:
            return self.tr("Damaged: parts may be missing")
        return self.tr("Only the beginning is shown") if self.model.is_cut else ""
