"""What the window asks about duplicates; every method returns at once."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future

from desktop_app.domain.duplicates.people import PersonFacts
from desktop_app.domain.ids import EntityId
from desktop_app.services.cases.page import CaseFile, case_file
from desktop_app.services.duplicates.deciding import Decision, not_the_same, take_back_decision
from desktop_app.services.duplicates.finding import Candidate, find_duplicates
from desktop_app.services.duplicates.hinting import hint
from desktop_app.services.duplicates.merging import MergedCases, merge_cases, unmerge_cases
from desktop_app.services.evidence.desk import Work
from desktop_app.services.session import Session
from desktop_app.vault.people import PersonKey
from desktop_app.vault.unit import Unit

Files = tuple[CaseFile | None, CaseFile | None]


class DuplicatesDesk:
    """Finds, shows and decides on an open vault; ``progress`` comes on any thread."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def find(self, progress: Callable[[int, int], object]) -> Work[list[Candidate]]:
        """Look for likely pairs; saves go first, and cancelling changes nothing."""
        give_way = self._session.thread.give_way
        future = self._session.run_whole(find_duplicates, give_way=give_way, progress=progress)
        return Work(future, lambda: self._session.cancel(future))

    def files(self, one: EntityId, other: EntityId) -> Future[Files]:
        """Read two cases side by side; None for one that is not here any more."""
        return self._session.run(_files, one, other)

    def hint(self, facts: PersonFacts, besides: EntityId | None) -> Future[list[Candidate]]:
        """Look quickly for people who may be the one whose name is being typed."""
        return self._session.run(hint, facts, besides)

    def not_the_same(self, one: PersonKey, other: PersonKey) -> Future[Decision]:
        """Remember that two people are two."""
        return self._session.run_urgent(not_the_same, one, other)

    def take_back(self, match: EntityId) -> Future[None]:
        """Forget such a decision."""
        return self._session.run_urgent(take_back_decision, match)

    def merge(self, keep: PersonKey, go: PersonKey) -> Future[MergedCases]:
        """Take everything of one case into the other."""
        return self._session.run_urgent(merge_cases, keep, go)

    def unmerge(self, merged: MergedCases) -> Future[bool]:
        """Take a merge back; False when somebody has built upon it."""
        return self._session.run_urgent(unmerge_cases, merged)


def _files(unit: Unit, one: EntityId, other: EntityId) -> Files:
    return case_file(unit, one), case_file(unit, other)
