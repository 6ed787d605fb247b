"""An editor for each type of field, all with one way to show and to tell what is typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from desktop_app.domain.schema import Field as Spec
from desktop_app.domain.schema import FieldType
from desktop_app.ui.case.context import CaseContext
from desktop_app.ui.models.form_values import Typed
from desktop_app.ui.widgets.chips import ChipsEdit
from desktop_app.ui.widgets.editors import LineEdit, LongText, MarkdownEdit
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.partial_date import DateReading, PartialDateField
from desktop_app.ui.widgets.vocabulary import VocabularyCombo

Heard = Callable[[Typed], object]
_ROWS = {FieldType.LONG_TEXT: 3, FieldType.MARKDOWN: 9}
_FIGURES = frozenset({FieldType.INTEGER, FieldType.DECIMAL})


class UndoGate(QObject):
    """Lets Ctrl+Z through to the page where an editor has no typing of its own to take back."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Refuse the key for an editor with nothing to undo."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not _has_typing(watched)
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class Editor:
    """One editor: ``field`` is the widget for a form; :meth:`show` and ``heard`` speak of typed contents."""

    def __init__(
        self,
        context: CaseContext,
        spec: Spec,
        caption: str,
        help_text: str,
        *,
        read: Callable[[str], DateReading],
        heard: Heard,
        settled: Callable[[], object],
    ) -> None:
        self._context, self._spec, self._heard = context, spec, heard
        self._show: Callable[[Typed], None]
        self.field = self._make(caption, help_text, read, settled)

    def show(self, typed: Typed) -> None:
        """Show a content; does not count as typing."""
        self._show(typed)

    def offer(self) -> None:
        """Offer what a reference can point at now."""
        if self._spec.type in (FieldType.REF, FieldType.REF_SET):
            editor = self.field.editor
            if isinstance(editor, VocabularyCombo | ChipsEdit):
                editor.show_terms(self._context.references(self._spec))

    def _make(
        self,
        caption: str,
        help_text: str,
        read: Callable[[str], DateReading],
        settled: Callable[[], object],
    ) -> Field:
        spec, context = self._spec, self._context
        hint = QCoreApplication.translate("Editor", "Not yet known")
        match spec.type:
            case FieldType.DATE:
                dated = PartialDateField(caption, read, hint=hint, help_text=help_text)
                dated.line.textEdited.connect(self._heard)
                dated.read.connect(lambda text, _: (self._heard(text), settled()))
                self._show = lambda typed: dated.show_text(str(typed))
                self._gate(dated.line)
                return dated
            case FieldType.TERM | FieldType.REF | FieldType.YES_NO:
                combo = VocabularyCombo(context.offered(spec), hint=hint)
                combo.changed.connect(lambda code: (self._heard(code), settled()))
                self._show = lambda typed: combo.show_code(str(typed))
                inner = combo.lineEdit()
                if inner is not None:
                    self._gate(inner)
                return Field(caption, combo, help_text=help_text)
            case FieldType.TERM_SET | FieldType.TEXT_SET | FieldType.REF_SET:
                free = spec.type is FieldType.TEXT_SET
                chips = ChipsEdit(() if free else context.offered(spec), hint=hint, free=free)
                chips.changed.connect(lambda codes: (self._heard(tuple(codes)), settled()))
                self._show = lambda typed: chips.show_codes(typed if isinstance(typed, tuple) else ())
                self._gate(chips.entry)
                return Field(caption, chips, help_text=help_text)
            case FieldType.LONG_TEXT | FieldType.MARKDOWN:
                made = MarkdownEdit if spec.type is FieldType.MARKDOWN else LongText
                long = made(hint=hint, rows=_ROWS[spec.type])
                long.textChanged.connect(lambda: self._heard(long.toPlainText()))
                long.settled.connect(lambda _: settled())
                self._show = lambda typed: long.show_value(str(typed))
                self._gate(long)
                return Field(caption, long, help_text=help_text)
            case _:
                line = LineEdit(hint=hint, figures=spec.type in _FIGURES)
                line.textEdited.connect(self._heard)
                line.settled.connect(lambda _: settled())
                self._show = lambda typed: line.show_value(str(typed))
                self._gate(line)
                return Field(caption, line, help_text=help_text)

    @staticmethod
    def _gate(editor: QObject) -> None:
        editor.installEventFilter(UndoGate(editor))


def _has_typing(editor: QObject) -> bool:
    if isinstance(editor, QLineEdit):
        return editor.isUndoAvailable()
    return isinstance(editor, QPlainTextEdit) and editor.document().isUndoAvailable()
