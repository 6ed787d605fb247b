"""A field of the form in its cell: editor, what is told about it, and drafts of an earlier time beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.ids import EntityId
from desktop_app.domain.schema import Field as Spec
from desktop_app.services.cases.accounts import claims_about
from desktop_app.ui.case.context import CaseContext
from desktop_app.ui.case.editors import Editor
from desktop_app.ui.models.case_layout import needed_fields
from desktop_app.ui.models.form import FieldKey, FieldState
from desktop_app.ui.models.form_values import Reading, Typed, read
from desktop_app.ui.theme import set_margins, set_spacing
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.layouts import holder, row
from desktop_app.ui.widgets.partial_date import DateChoice, DateReading, PartialDateField
from desktop_app.ui.widgets.text import Badge, ElidedLabel


class FieldCell(QWidget):
    """Shows one :class:`FieldState` and hands on what is typed."""

    def __init__(self, context: CaseContext, kind: str, spec: Spec) -> None:
        super().__init__()
        self._context, self._kind, self.spec = context, kind, spec
        self.key: FieldKey | None = None
        self._told: Typed | None = None
        self._notice: QWidget | None = None
        words = context.words
        self.editor = Editor(
            context,
            spec,
            words.label(kind, spec.name),
            words.wording.labels.help(kind, spec.name, words.language),
            read=self._read_date,
            heard=self._heard,
            settled=self._settled,
        )
        self.field = self.editor.field
        self.field.versions_asked.connect(lambda: context.versions_asked.emit(self.key))
        self._stack = QVBoxLayout(self)
        set_margins(self._stack, 0, 0, 0, 0)
        set_spacing(self._stack, 4)
        self._stack.addWidget(self.field)
        self.setFocusProxy(self.field)

    def show_state(self, state: FieldState) -> None:
        """Show a field; an editor that holds the same already is left alone, and with it the cursor."""
        if self.key != state.key or self._told != state.typed:
            self.key, self._told = state.key, state.typed
            self.editor.offer()
            self.editor.show(state.typed)
        self.field.editor.setEnabled(not state.withheld)
        self.field.set_versions(len(state.versions))
        self._tell(state)
        self._show_notice(state)

    def refresh_offer(self) -> None:
        """Offer what there is now; what is chosen stays."""
        self.editor.offer()

    def _heard(self, typed: Typed) -> None:
        state = self._state()
        if state is not None and self.key is not None:
            self._told = typed
            self._context.desk.form.edit(self.key, typed)

    def _settled(self) -> None:
        state = self._state()
        if state is not None:
            self._tell(state)
            self._show_notice(state)

    def _state(self) -> FieldState | None:
        return None if self.key is None else self._context.desk.form.state(self.key)

    def _tell(self, state: FieldState) -> None:
        reading = state.reading
        if not isinstance(self.field, PartialDateField) or (reading.problem and not reading.choices):
            self.field.set_error(reading.problem)
        gone = ""
        if state.withheld:
            gone = self.tr("Withheld from this copy")
        elif state.erased and not state.typed:
            gone = self.tr("Erased on request")
        needed = self._kind == "person" and self.spec.name in needed_fields("person") and not state.typed
        if needed and self.spec.name == "location":
            needed = not self._is_held(state.key.entity)
        self.field.set_missing(gone or (self.tr("Needed for every dossier") if needed else ""))
        self.field.set_source(self._source(state.key))

    def _is_held(self, entity: EntityId) -> bool:
        file = self._context.file
        found = None if file is None else file.tree.entities.get(entity)
        return found is not None and bool(found.get("facility"))

    def _source(self, key: FieldKey) -> str:
        file = self._context.file
        told = () if file is None else claims_about(file.tree, key.entity, key.field, "")
        if file is None or len(told) != 1:
            return ""
        return self._context.words.field(file, told[0], "source")

    def _show_notice(self, state: FieldState) -> None:
        if state.stale is not None:
            text = self._context.words.language and self._in_words(state.stale)
            self._notify(self.tr("“{0}”, before the field was changed").format(text), choose=True)
        elif state.was_draft:
            self._notify(self.tr("typed earlier, not saved yet"), choose=False)
        elif self._notice is not None:
            self._notice.hide()

    def _notify(self, text: str, *, choose: bool) -> None:
        if self._notice is None:
            self._use = Button(self.tr("Use it"), kind="link", action=self._use_stale)
            self._forget = Button(self.tr("Forget it"), kind="link", action=self._drop_stale)
            self._notice_text = ElidedLabel("", "small")
            badge = Badge(self.tr("Draft"), "warn")
            self._notice = holder(row(badge, self._notice_text, self._use, self._forget, gap=6))
            self._stack.addWidget(self._notice)
        self._notice_text.setText(text)
        self._use.setVisible(choose)
        self._forget.setVisible(choose)
        self._notice.show()

    def _use_stale(self) -> None:
        if self.key is not None:
            self._context.desk.use_stale(self.key)

    def _drop_stale(self) -> None:
        if self.key is not None:
            self._context.desk.drop_stale(self.key)

    def _in_words(self, typed: Typed) -> str:
        file = self._context.file
        value = self._read(typed).value
        return (self._context.words.value(file, self.spec, value) if file is not None else "") or str(typed)

    def _read(self, typed: Typed) -> Reading:
        state = self._state()
        if state is not None and state.typed == typed:
            return state.reading
        return read(self._kind, self.spec, typed, {}, self._context.ways)

    def _read_date(self, text: str) -> DateReading:
        reading = self._read(text)
        choices = tuple(DateChoice(label, shown) for label, shown in reading.choices)
        problem = "" if choices else reading.problem
        return DateReading(
            reading.understood if not problem and reading.understood != text else "", problem, choices
        )
