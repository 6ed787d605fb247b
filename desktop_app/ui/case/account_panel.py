"""Adding an account of a fact: what is said, who says it, how far to trust it, why it is preferred."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QCompleter, QVBoxLayout, QWidget

from desktop_app.domain.entity import Entity
from desktop_app.domain.ids import EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.schema import Field as Spec
from desktop_app.domain.values import Ref
from desktop_app.services.cases.accounts import NewAccount, add_account
from desktop_app.ui.case.context import CaseContext
from desktop_app.ui.case.editors import Editor
from desktop_app.ui.case.section import scrolling
from desktop_app.ui.models.form_values import Reading, Typed, read
from desktop_app.ui.theme import set_margins
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.editors import LineEdit
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.flow import FormGrid
from desktop_app.ui.widgets.layouts import row
from desktop_app.ui.widgets.partial_date import DateChoice, DateReading
from desktop_app.ui.widgets.text import Label

_NAMES = ("statement", "statement_kind", "reliability", "confirmation", "date")


@dataclass(frozen=True, slots=True)
class About:
    """What an account is about: a field of an entry, or a topic."""

    subject: EntityId | None = None
    field: str = ""
    topic: str = ""


class AccountPanel(QWidget):
    """Takes the place of the section while an account is written. ``closed`` is sent when it is done."""

    closed = Signal()

    def __init__(self, context: CaseContext, about: About) -> None:
        super().__init__()
        self._context, self._about = context, about
        self._typed: dict[str, Typed] = {}
        self._editors: dict[str, Editor] = {}
        self._spec = self._value_spec()
        grid = FormGrid()
        self.topic = LineEdit(about.topic)
        if about.subject is None:
            help_text = self.tr("The same words for every account of one fact")
            grid.add(Field(context.words.label("claim", "topic"), self.topic, help_text=help_text), wide=True)
        elif self._spec is not None:
            caption = context.words.label("claim", "value")
            grid.add(self._make("value", self._spec, caption, self.tr("What this account says")))
        self.source = LineEdit()
        self.source.setPlaceholderText(self.tr("Who says so"))
        names = QCompleter([one.name for one in context.sources], self.source)
        names.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        names.setFilterMode(Qt.MatchFlag.MatchContains)
        self.source.setCompleter(names)
        help_text = self.tr("A new name makes a new source")
        grid.add(Field(context.words.label("claim", "source"), self.source, help_text=help_text))
        claim = SCHEMA.kind("claim")
        for name in _NAMES:
            spec = claim.field(name)
            grid.add(self._make(name, spec, context.words.label("claim", name)), wide=spec.wide)
        self.preferred = QCheckBox(self.tr("Prefer this account"))
        self.reason = LineEdit()
        self._reason = Field(context.words.label("claim", "preferred_reason"), self.reason)
        self._reason.setVisible(False)
        self.preferred.toggled.connect(self._reason.setVisible)
        self.save = Button(self.tr("Add account"), kind="primary", action=self._save)
        keep = Button(self.tr("Leave it"), "x", "quiet", keys="Esc", action=self.closed.emit)
        self._problem = Label("", "danger", wrap=True)
        self._problem.hide()
        file = context.file
        subject = None if about.subject is None or file is None else Ref(file.case, about.subject)
        told = context.words.about(file, subject, about.field, about.topic) if file and subject else ""
        title = self.tr("An account of “{0}”").format(told) if told else self.tr("An account")
        stack = QVBoxLayout(self)
        set_margins(stack, 0, 0, 0, 0)
        stack.addWidget(
            scrolling(
                Label(title, "h2", wrap=True),
                grid,
                self.preferred,
                self._reason,
                self._problem,
                row(self.save, keep, 1),
            )
        )

    def focus_first(self) -> None:
        """Put the focus where writing begins."""
        first = self._editors.get("value")
        target = self.topic if self._about.subject is None else first.field.editor if first else self.source
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def type_into(self, name: str, typed: Typed) -> None:
        """Put a content into an editor as if it were typed."""
        self._editors[name].show(typed)
        self._typed[name] = typed

    def _subject(self) -> Entity | None:
        file = self._context.file
        found = self._about.subject
        return None if file is None or found is None else file.tree.entities.get(found)

    def _value_spec(self) -> Spec | None:
        subject = self._subject()
        known = subject is not None and SCHEMA.kind(subject.kind).has(self._about.field)
        return SCHEMA.kind(subject.kind).field(self._about.field) if subject is not None and known else None

    def _make(self, name: str, spec: Spec, caption: str, help_text: str = "") -> Field:
        def heard(typed: Typed) -> None:
            self._typed[name] = typed

        editor = Editor(
            self._context,
            spec,
            caption,
            help_text,
            read=lambda text: self._read_date(name, spec, text),
            heard=heard,
            settled=lambda: None,
        )
        self._editors[name] = editor
        return editor.field

    def _read(self, name: str, spec: Spec) -> Reading:
        subject = self._subject()
        kind = subject.kind if name == "value" and subject is not None else "claim"
        values = subject.values if name == "value" and subject is not None else {}
        return read(kind, spec, self._typed.get(name, ""), values, self._context.ways)

    def _read_date(self, name: str, spec: Spec, text: str) -> DateReading:
        self._typed[name] = text
        reading = self._read(name, spec)
        choices = tuple(DateChoice(label, shown) for label, shown in reading.choices)
        problem = "" if choices else reading.problem
        return DateReading("" if problem else reading.understood, problem, choices)

    def _save(self) -> None:
        claim = SCHEMA.kind("claim")
        readings = {name: self._read(name, claim.field(name)) for name in _NAMES}
        value = self._read("value", self._spec) if self._spec is not None else Reading()
        for name, reading in (*readings.items(), ("value", value)):
            if reading.blocks:
                self._editors[name].field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
                self._problem.show_text(reading.problem)
                return
        said = value.value is not None or bool(self._typed.get("statement"))
        topic = self._about.topic or self.topic.text().strip()
        if not said or (self._about.subject is None and not topic):
            self._problem.show_text(self.tr("Say what this account tells, and what it is about."))
            return
        if self.preferred.isChecked() and not self.reason.text().strip():
            self._problem.show_text(self.tr("Say why this account is preferred."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        date = readings["date"].value
        single = value.value[0] if isinstance(value.value, tuple) and value.value else value.value
        new = NewAccount(
            subject=self._about.subject,
            field=self._about.field,
            topic="" if self._about.subject is not None else topic,
            value=None if isinstance(single, tuple) else single,
            statement=str(self._typed.get("statement", "")),
            source=self.source.text().strip() or None,
            statement_kind=str(self._typed.get("statement_kind", "")),
            reliability=str(self._typed.get("reliability", "")),
            confirmation=str(self._typed.get("confirmation", "")),
            date=date if isinstance(date, PartialDate) else None,
            preferred=self.preferred.isChecked(),
            reason=self.reason.text().strip(),
        )
        self._context.desk.change(add_account, new, told=self.tr("Account added"))
        self.closed.emit()
