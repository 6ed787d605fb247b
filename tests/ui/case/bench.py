"""A desk on a real vault with what tests ask of it: settle, save, look into the vault, open it again."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from pytestqt.qtbot import QtBot

from desktop_app.domain.history import Draft
from desktop_app.domain.ids import EntityId
from desktop_app.services.cases.page import CaseFile, case_file
from desktop_app.services.session import Session
from desktop_app.services.wording import Wording
from desktop_app.ui.models.case_desk import CaseDesk
from desktop_app.ui.models.form_values import DateWays
from desktop_app.ui.tasks import Tasks
from tests.ui.case.made_up import MadeCase


def settle(qtbot: QtBot, session: Session, tasks: Tasks) -> None:
    """Let everything that was asked be answered, and what follows from the answers too."""
    for _ in range(4):
        answers: list[object] = []
        tasks.start(session.run(lambda _unit: None), answers.append)
        qtbot.waitUntil(partial(bool, answers))


@dataclass(slots=True)
class Bench:
    """One desk with one case open; ``heard`` collects what it told."""

    qtbot: QtBot
    session: Session
    tasks: Tasks
    wording: Wording
    made: MadeCase
    desk: CaseDesk
    heard: list[tuple[str, Any]]

    @property
    def person(self) -> EntityId:
        """The principal person."""
        return self.made.person

    def settle(self) -> None:
        """Let everything be answered."""
        settle(self.qtbot, self.session, self.tasks)

    def save(self, desk: CaseDesk | None = None) -> None:
        """Save the person and wait."""
        assert (desk or self.desk).save("person") is not None
        self.settle()

    def file(self) -> CaseFile:
        """The case as the vault has it."""
        found = self.session.run(case_file, self.made.case).result(10)
        assert found is not None
        return found

    def drafts(self) -> dict[str, Draft]:
        """The drafts of the case by field."""
        return {draft.field: draft for draft in self.file().drafts}

    def value(self, name: str) -> Any:
        """A field of the person."""
        return self.file().tree.entities[self.person].values[name]

    def commits(self) -> int:
        """How many saves the case has."""
        entries = self.session.run(lambda unit: unit.history(self.made.case)).result(10)
        return len({entry.operation.commit for entry in entries})

    def another_desk(self) -> CaseDesk:
        """Open the case on another desk: the program after a lock."""
        desk = CaseDesk(self.session, self.tasks, DateWays(self.wording.dates, "en"), self.tasks)
        desk.open(self.made.case)
        self.settle()
        return desk
