"""Choosing between versions that two people wrote, and between accounts that two sources give."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from desktop_app.domain.changes import AddElement, Change, RemoveElement, SetField
from desktop_app.domain.entity import Version
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.values import Value
from desktop_app.services.cases.accounts import prefer_account
from desktop_app.services.cases.saving import save_fields
from desktop_app.ui.case.context import CaseContext
from desktop_app.ui.case.editors import Editor
from desktop_app.ui.case.section import scrolling
from desktop_app.ui.models.case_history import clock_text
from desktop_app.ui.models.case_overview import Contest
from desktop_app.ui.models.form import FieldKey
from desktop_app.ui.models.form_values import Typed, read
from desktop_app.ui.theme import set_margins
from desktop_app.ui.widgets.accounts import letter
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.editors import LineEdit
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.flow import FormGrid
from desktop_app.ui.widgets.layouts import column, framed, row
from desktop_app.ui.widgets.partial_date import DateChoice, DateReading
from desktop_app.ui.widgets.text import Badge, Label


class VersionsPanel(QWidget):
    """The versions of one field side by side: use one, or write a new value; one save replaces them all."""

    closed = Signal()

    def __init__(self, context: CaseContext, key: FieldKey) -> None:
        super().__init__()
        self._context, self._key = context, key
        state = context.desk.form.state(key)
        file = context.file
        entity = None if file is None else file.tree.entities.get(key.entity)
        self._versions: Sequence[Version] = () if state is None else state.versions
        self._spec = None if entity is None else SCHEMA.kind(entity.kind).field(key.field)
        self._kind = "" if entity is None else entity.kind
        self._typed: Typed = ""
        cards = FormGrid(gap=12, narrow=520)
        self.uses: list[Button] = []
        for version in self._versions:
            cards.add(self._card(version))
        stack = QVBoxLayout(self)
        set_margins(stack, 0, 0, 0, 0)
        label = context.words.label(self._kind, key.field) if entity is not None else ""
        later = Button(self.tr("Decide later"), "clock", "quiet", keys="Esc", action=self.closed.emit)
        explain = Label(
            self.tr("Two people changed this field without seeing each other's change."), "dim", wrap=True
        )
        stack.addWidget(
            scrolling(row(Label(label, "h2", wrap=True), later), explain, cards, self._new_value())
        )

    def focus_first(self) -> None:
        """Nothing is chosen yet; the first version has the focus."""
        if self.uses:
            self.uses[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def write_new(self, typed: Typed) -> None:
        """Save another value in place of all versions."""
        if self._spec is None:
            return
        reading = read(self._kind, self._spec, typed, {}, self._context.ways)
        if reading.blocks:
            self.problem.show_text(reading.problem)
        elif not isinstance(reading.value, tuple):
            self._settle(reading.value)

    def _card(self, version: Version) -> QWidget:
        context, file = self._context, self._context.file
        said = who = clock = ""
        if file is not None and self._spec is not None:
            said = context.words.value(file, self._spec, version.value)
            who = context.words.author(file, version.author)
            clock = clock_text(file, version.author.key, version.clock)
        confirmed = version.author.trust == "confirmed" or (file and version.author.key in file.own)
        trust = Badge(
            self.tr("Key confirmed") if confirmed else self.tr("Key not confirmed"),
            "ok" if confirmed else "warn",
        )
        use = Button(self.tr("Use this one"), "circle", tip=self.tr("Use “{0}”").format(said))
        use.clicked.connect(lambda *_: self._settle(version.value))
        self.uses.append(use)
        acts = row(use, 1)
        if self._spec is not None and self._spec.type.is_set:
            out = Button(self.tr("Take it out"), "x", "quiet")
            out.clicked.connect(lambda *_: self._settle(version.value, keep=False))
            acts = row(use, out, 1)
            use.set_caption(self.tr("Keep it"))
        value = Label(said or self.tr("Not yet known"), "h3" if said else "unknown", wrap=True)
        return framed(
            column(
                row(Label(who, "strong"), trust, 1),
                value,
                Label(clock, "small"),
                acts,
                margins=(16, 12, 16, 12),
            ),
            "choice",
        )

    def _new_value(self) -> QWidget | None:
        self.problem = Label("", "danger", wrap=True)
        self.problem.hide()
        if self._spec is None or self._spec.type.is_set:
            return None

        def heard(typed: Typed) -> None:
            self._typed = typed

        editor = Editor(
            self._context,
            self._spec,
            self.tr("Or write a new value"),
            self.tr("It replaces all versions, which stay in the history."),
            read=self._read_date,
            heard=heard,
            settled=lambda: None,
        )
        write = Button(self.tr("Save this value"), action=lambda: self.write_new(self._typed))
        return framed(column(editor.field, self.problem, row(write, 1)), "page")

    def _read_date(self, text: str) -> DateReading:
        if self._spec is None:
            return DateReading()
        self._typed = text
        reading = read(self._kind, self._spec, text, {}, self._context.ways)
        choices = tuple(DateChoice(label, shown) for label, shown in reading.choices)
        return DateReading(reading.understood, "" if choices else reading.problem, choices)

    def _settle(self, value: Value, *, keep: bool = True) -> None:
        name, entity = self._key.field, self._key.entity
        change: Change
        if self._spec is not None and self._spec.type.is_set:
            change = AddElement(entity, name, value) if keep else RemoveElement(entity, name, value)
        else:
            seen = tuple(version.operation for version in self._versions)
            change = SetField(entity, name, value, replaces=seen)
        told = self.tr("Settled: {0}").format(self._context.words.label(self._kind, name))
        self._context.desk.change(save_fields, [change], [self._key], told=told)
        self.closed.emit()


class PreferPanel(QWidget):
    """The accounts of one fact: choose one, say why. Nothing is chosen before."""

    closed = Signal()

    def __init__(self, context: CaseContext, contest: Contest) -> None:
        super().__init__()
        self._context, self._contest = context, contest
        self.group = QButtonGroup(self)
        choices = []
        for at, account in enumerate(contest.accounts):
            said = f"{letter(at)}  {account.value}".replace("&", "&&")
            button = QRadioButton(said)
            self.group.addButton(button, at)
            about = [account.source, account.kind, account.reliability]
            source = Label(" · ".join(part for part in about if part), "small", wrap=True)
            source.setContentsMargins(24, 0, 0, 0)
            choices.append(column(button, source, gap=0))
        self.reason = LineEdit(hint=self.tr("For example: confirmed with counsel by phone"))
        self._field = Field(context.words.label("claim", "preferred_reason"), self.reason)
        self.save = Button(self.tr("Prefer this account"), kind="primary", action=self._save)
        keep = Button(self.tr("Leave it open"), "x", "quiet", keys="Esc", action=self.closed.emit)
        explain = self.tr("The field takes the value of the account preferred. The others stay on file.")
        stack = QVBoxLayout(self)
        set_margins(stack, 0, 0, 0, 0)
        stack.addWidget(
            scrolling(
                Label(contest.title, "h2", wrap=True),
                Label(explain, "dim", wrap=True),
                *choices,
                self._field,
                row(self.save, keep, 1),
            )
        )

    def focus_first(self) -> None:
        """Put the focus on the first account, which is not chosen by that."""
        first = self.group.button(0)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        at, reason = self.group.checkedId(), self.reason.text().strip()
        if at < 0 or not reason:
            self._field.set_error(self.tr("Choose an account and say why it is preferred."))
            return
        claims = [account.claim for account in self._contest.accounts]
        rivals = [claim for claim in claims if claim != claims[at]]
        self._context.desk.change(
            prefer_account, claims[at], rivals, reason, told=self.tr("One account is preferred now")
        )
        self.closed.emit()
