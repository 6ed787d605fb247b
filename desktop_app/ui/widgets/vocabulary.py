"""Choosing a term of a vocabulary: typed in any language, found anywhere in its label."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.ui.theme import current_theme

Index = QModelIndex | QPersistentModelIndex
CODE = Qt.ItemDataRole.UserRole
SOUGHT = Qt.ItemDataRole.UserRole + 1
OTHER = "\x00other"
"""The code of the last row; it is never a value."""


@dataclass(frozen=True, slots=True)
class Term:
    """A choice: its code, its label in the language of the screen, and its labels in the others."""

    code: str
    label: str
    also: tuple[str, ...] = ()


class TermModel(QAbstractListModel):
    """The terms of one vocabulary, with "Other…" last when it may grow."""

    def __init__(self, terms: Sequence[Term], *, other: str = "") -> None:
        super().__init__()
        self._terms = [*terms, *([Term(OTHER, other)] if other else [])]

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of choices."""
        return 0 if parent is not None and parent.isValid() else len(self._terms)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the label, the code, or all labels to search in."""
        if not index.isValid():
            return None
        term = self._terms[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return term.label
        if role == CODE:
            return term.code
        if role == SOUGHT:
            return "" if term.code == OTHER else " ".join((term.label, *term.also, term.code))
        return None

    def row_of(self, code: str) -> int:
        """Return the row of a code, -1 when there is none."""
        return next((at for at, term in enumerate(self._terms) if term.code == code), -1)

    def row_of_text(self, text: str) -> int:
        """Return the row whose label or code, in any language, is the text; -1 when there is none."""
        sought = text.strip().casefold()
        for at, term in enumerate(self._terms):
            if term.code != OTHER and sought in {
                each.casefold() for each in (term.label, *term.also, term.code)
            }:
                return at
        return -1

    def show_terms(self, terms: Sequence[Term]) -> None:
        """Offer other terms; "Other…" stays."""
        self.beginResetModel()
        self._terms = [*terms, *(term for term in self._terms if term.code == OTHER)]
        self.endResetModel()

    def add(self, term: Term) -> int:
        """Add a term that the vocabulary does not know, before "Other…"; returns its row."""
        at = len(self._terms) - int(bool(self._terms) and self._terms[-1].code == OTHER)
        self.beginInsertRows(QModelIndex(), at, at)
        self._terms.insert(at, term)
        self.endInsertRows()
        return at


class TermDelegate(QStyledItemDelegate):
    """Draws the label, and the code in grey at the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one choice."""
        theme, code = current_theme(), str(index.data(CODE) or "")
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(rect, theme.color("selected"))
        inner = rect.adjusted(theme.px(8), 0, -theme.px(8), 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        if code and code != OTHER:
            painter.setFont(theme.font(12, figures=True))
            painter.setPen(theme.color("text3"))
            painter.drawText(inner, Qt.AlignmentFlag.AlignRight | middle, code)
            inner.setRight(inner.right() - painter.fontMetrics().horizontalAdvance(code) - theme.px(12))
        painter.setFont(theme.font(13))
        painter.setPen(theme.color("accent" if code == OTHER else "text"))
        label = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | middle, label)


class TermCompleter(QCompleter):
    """Finds the typed letters anywhere, in all languages, and puts in the label of the screen's language."""

    chosen = Signal(str)

    def __init__(self, model: TermModel, parent: QWidget) -> None:
        super().__init__(model, parent)
        self._terms = model
        self.activated.connect(self._picked)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompletionRole(SOUGHT)
        popup = QListView()
        popup.setProperty("role", "popup")
        popup.setUniformItemSizes(True)
        self.setPopup(popup)
        popup.setItemDelegate(TermDelegate(popup))

    def pathFromIndex(self, index: Index) -> str:
        """Return the label, not all that was searched."""
        return str(index.data(Qt.ItemDataRole.DisplayRole))

    def _picked(self, label: str) -> None:
        at = self._terms.row_of_text(label)
        self.chosen.emit(str(self._terms.index(at).data(CODE)))


class VocabularyCombo(QComboBox):
    """A choice of one term. ``changed`` carries the code, "" for none; ``other_asked`` what was typed.

    Its list asks one term for its size and not all, and the completer is made when somebody comes to the
    field: a form has ten fields with all countries.
    """

    changed = Signal(str)
    other_asked = Signal(str)
    focus_moved = Signal(bool)

    def __init__(self, terms: Sequence[Term], *, hint: str = "", other: bool = False) -> None:
        super().__init__()
        self._code = ""
        self._terms = TermModel(terms, other=self.tr("Other…") if other else "")
        choices = QListView()
        choices.setUniformItemSizes(True)
        self.setView(choices)
        choices.setItemDelegate(TermDelegate(choices))
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._completer: TermCompleter | None = None
        self.setCompleter(None)  # type: ignore[arg-type]  # Qt takes nothing to mean "no completer"
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setModel(self._terms)
        self.setCurrentIndex(-1)
        line = self.lineEdit()
        if line is not None:
            line.setPlaceholderText(hint)
            line.editingFinished.connect(self._typed)
        self.activated.connect(self._picked)

    def code(self) -> str:
        """Return the code that is chosen, "" for none."""
        return self._code

    def show_code(self, code: str) -> None:
        """Show a term; a code that the vocabulary does not know is shown as itself and kept."""
        self._code = code
        at = self._terms.row_of(code) if code else -1
        if code and at < 0:
            at = self._terms.add(Term(code, self.tr("{code} (unknown term)").format(code=code)))
        self.setCurrentIndex(at)
        if at < 0:
            self.clearEditText()

    def show_terms(self, terms: Sequence[Term]) -> None:
        """Offer other terms; what is chosen stays chosen."""
        self._terms.show_terms(terms)
        self.show_code(self._code)

    def completer(self) -> TermCompleter:
        """Return what completes the typing."""
        if self._completer is None:
            self._completer = TermCompleter(self._terms, self)
            self._completer.chosen.connect(self._choose)
            self.setCompleter(self._completer)
        return self._completer

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: a wheel over a closed list must not change a fact."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus came."""
        self.completer()
        super().focusInEvent(event)
        self.focus_moved.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus went."""
        super().focusOutEvent(event)
        self.focus_moved.emit(False)

    def _picked(self, at: int) -> None:
        self._choose(str(self._terms.index(at).data(CODE)))

    def _typed(self) -> None:
        text = self.currentText()
        at = self._terms.row_of_text(text)
        if at >= 0:
            self._choose(str(self._terms.index(at).data(CODE)))
        elif text.strip():
            self.show_code(self._code)
        else:
            self._choose("")

    def _choose(self, code: str) -> None:
        if code == OTHER:
            typed = self.currentText()
            self.show_code(self._code)
            self.other_asked.emit("" if typed == self.tr("Other…") else typed)
            return
        before = self._code
        self.show_code(code)
        if code != before:
            self.changed.emit(code)
