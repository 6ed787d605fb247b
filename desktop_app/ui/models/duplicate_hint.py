"""A hint while a name is typed: who on file may be the same person, asked after a pause, off this thread."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.duplicates.people import PersonFacts
from desktop_app.domain.duplicates.words import NameText
from desktop_app.domain.ids import EntityId
from desktop_app.domain.partial_date import PartialDate
from desktop_app.services.duplicates.desk import DuplicatesDesk
from desktop_app.services.duplicates.finding import Candidate
from desktop_app.ui.models.case_desk import CaseDesk
from desktop_app.ui.models.duplicate_words import likelihood
from desktop_app.ui.models.form import FieldKey

PAUSE_MS = 250
_PARTS = ("family", "given", "patronymic", "other")


@dataclass(frozen=True, slots=True)
class PersonHint:
    """Somebody on file who may be the one whose name is typed, and how likely in words."""

    case: EntityId
    name: str
    code: str
    likely: str


class DuplicateHint(QObject):
    """Listens to a case's form; ``hinted`` carries the hints for the names typed last, often none."""

    hinted = Signal(object)

    def __init__(self, desk: CaseDesk, duplicates: DuplicatesDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._duplicates = desk, duplicates
        self._asked: tuple[EntityId, PersonFacts] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.ask)
        desk.form.edited.connect(self._pause.start)
        desk.shown.connect(self._forget)

    def ask(self) -> None:
        """Ask about the name that was changed and is not saved; nothing is asked twice."""
        typed = next(self._typed_names(), None)
        if typed is None or typed == self._asked:
            return
        self._asked = typed
        case, facts = typed
        answer = self._duplicates.hint(facts, case)
        self._desk.tasks.start(answer, partial(self._take, typed), self._desk.failed.emit)

    def _typed_names(self) -> Iterator[tuple[EntityId, PersonFacts]]:
        """Yield what is known of each person one of whose names is being typed."""
        file = self._desk.file
        for state in self._desk.form.dirty() if file is not None else ():
            name = file.tree.entities.get(state.key.entity) if file is not None else None
            if file is None or name is None or name.kind != "name" or name.parent is None:
                continue
            parts = {part: self._text(name.id, part, name.text(part)) for part in _PARTS}
            birth = file.tree.entities[name.parent].get("birth_date")
            yield file.case, PersonFacts((_name(parts),), birth if isinstance(birth, PartialDate) else None)

    def _text(self, name: EntityId, part: str, saved: str) -> str:
        state = self._desk.form.state(FieldKey(name, part))
        return saved if state is None else str(state.typed).strip()

    def _take(self, asked: tuple[EntityId, PersonFacts], found: list[Candidate]) -> None:
        if asked == self._asked:
            self.hinted.emit(
                [
                    PersonHint(
                        one.other.key[0], one.other.name, one.other.code, likelihood(one.comparison).lower()
                    )
                    for one in found
                ]
            )

    def _forget(self, _file: object) -> None:
        if self._asked is not None and (self._desk.case is None or self._asked[0] != self._desk.case):
            self._asked = None
            self.hinted.emit([])


def _name(parts: Mapping[str, str]) -> NameText:
    return NameText(parts["family"], parts["given"], parts["patronymic"], parts["other"])
