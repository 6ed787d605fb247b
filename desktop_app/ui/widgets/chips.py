"""Several terms or words in one field: languages, citizenships, tags; their order is kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

from desktop_app.ui.theme import set_margins, set_minimum
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.editors import LineEdit
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.layouts import restyle
from desktop_app.ui.widgets.vocabulary import CODE, Term, TermCompleter, TermModel


class ChipsEdit(QFrame):
    """Chips and a place to type. ``changed`` carries the codes in order; with ``free`` any word is taken.

    Enter or a comma takes what is typed; Backspace in the empty editor takes the last chip away; Delete or
    Backspace on a chip that has the focus takes that one.
    """

    changed = Signal(tuple)
    focus_moved = Signal(bool)

    def __init__(self, terms: Sequence[Term] = (), *, hint: str = "", free: bool = False) -> None:
        super().__init__()
        self.setProperty("role", "chipbox")
        self._terms, self._free, self._hint = TermModel(terms), free, hint
        self._chips: list[tuple[str, Button]] = []
        self._flow = FlowLayout(4)
        self.setLayout(self._flow)
        set_margins(self._flow, 5, 3, 5, 3)
        self.entry = LineEdit(hint=hint)
        self.entry.setProperty("kind", "bare")
        self.entry.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_minimum(self.entry, width=90, height=24)
        self._completer: TermCompleter | None = None
        self.entry.installEventFilter(self)
        self.entry.focus_moved.connect(self._focus_moved)
        self.entry.returnPressed.connect(self._take)
        self._flow.addWidget(self.entry)
        self.setFocusProxy(self.entry)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_terms(self, terms: Sequence[Term]) -> None:
        """Offer other terms; what is chosen stays chosen, under its new label."""
        self._terms.show_terms(terms)
        self.show_codes(self.codes())

    def codes(self) -> tuple[str, ...]:
        """Return the chosen codes in their order."""
        return tuple(code for code, _ in self._chips)

    def show_codes(self, codes: Sequence[str]) -> None:
        """Show these; does not count as editing."""
        while self._chips:
            self._drop(0)
        for code in codes:
            self._add(code)
        self._told()

    def setAccessibleName(self, name: str) -> None:
        """Name the editor inside too: that is where the focus is."""
        super().setAccessibleName(name)
        self.entry.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        """Describe the editor inside; the chips are part of its description."""
        super().setAccessibleDescription(description)
        self._told()

    def minimumSizeHint(self) -> QSize:
        """One chip and the editor must fit."""
        return QSize(self.entry.minimumWidth() * 2, super().minimumSizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere in the box is a click on the editor."""
        super().mousePressEvent(event)
        self.entry.setFocus(Qt.FocusReason.MouseFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take chips away with Backspace, take words in with a comma."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.entry:
                if event.key() == Qt.Key.Key_Backspace and not self.entry.text() and self._chips:
                    self._remove(self._chips[-1][0])
                    return True
                if event.text() == ",":
                    self._take()
                    return True
            elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self._remove(next(code for code, chip in self._chips if chip is watched))
                self.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _completed(self, code: str) -> None:
        # The completer writes the label into the editor after this signal: clear it when that is done.
        QTimer.singleShot(0, self.entry.clear)
        self._put(code)

    def _take(self) -> None:
        text = self.entry.text().strip().strip(",")
        at = self._terms.row_of_text(text)
        code = str(self._terms.index(at).data(CODE)) if at >= 0 else (text if self._free else "")
        if code:
            self.entry.clear()
            self._put(code)

    def _put(self, code: str) -> None:
        if code not in self.codes():
            self._add(code)
            self._told()
            self.changed.emit(self.codes())

    def _remove(self, code: str) -> None:
        self._drop(self.codes().index(code))
        self._told()
        self.changed.emit(self.codes())

    def _add(self, code: str) -> None:
        at = self._terms.row_of(code)
        label = str(self._terms.index(at).data()) if at >= 0 else code
        chip = Button(label, "x", "chip", tip=self.tr("Remove {name}").format(name=label), icon_size=12)
        chip.clicked.connect(lambda *_: self._remove(code))
        chip.installEventFilter(self)
        self._flow.insert_widget(len(self._chips), chip)
        self._chips.append((code, chip))

    def _drop(self, at: int) -> None:
        chip = self._chips.pop(at)[1]
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _told(self) -> None:
        self.entry.setPlaceholderText("" if self._chips else self._hint)
        parts = [", ".join(chip.text().strip() for _, chip in self._chips), super().accessibleDescription()]
        self.entry.setAccessibleDescription(". ".join(part for part in parts if part))
        self.updateGeometry()

    def _offer_completion(self) -> None:
        """Make the completer when somebody comes here: it asks every term for its size."""
        if self._completer is None:
            self._completer = TermCompleter(self._terms, self)
            self._completer.chosen.connect(self._completed)
            self.entry.setCompleter(self._completer)

    def _focus_moved(self, here: bool) -> None:  # noqa: FBT001  (a signal's argument)
        self.setProperty("active", here)
        restyle(self)
        if here:
            self._offer_completion()
        else:
            self._take()
        self.focus_moved.emit(here)
