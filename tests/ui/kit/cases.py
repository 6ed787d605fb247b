"""A source of made-up cases that answers at once, later, or when told to."""
# ruff: noqa: E501 - sample words and rows read best as tables

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future

from desktop_app.domain.caselist import CaseQuery, CaseRow
from desktop_app.domain.ids import EntityId

NAMES = (
    "Verkhotina, Anna", "Lukomtsev, Ilya", "Zaryanskaya, Olga", "Dolskaya, Vera and 2 children", "Tikhomerov, Pavel",
    "Верхотина, Мила", "Oserchuk, Danylo", "", "Belokrinitskaya-Storozhenko, Yevgeniya", "Rudnitsky, Savva",
    "Halvorsen, Inga",
)  # fmt: skip
PLACES = ("Pine Hollow", "Released", "Cedar Flats", "Separated · Lisbon", "")
LABELS = {"open": "Open", "intake": "Intake", "granted": "Granted", "urgent": "Urgent", "4": "Highest", "3": "High", "2": "Middle", "1": "Low"}  # fmt: skip


def label_of(_field: str, code: str) -> str:
    """Return the label of a code."""
    return LABELS.get(code, code)


def case_row(number: int) -> CaseRow:
    """Return the case of a number; the same number gives the same case."""
    return CaseRow(
        row=number, case=EntityId(number.to_bytes(16, "big")), code=f"C-7K3M-{number:04d}"[:11], name=NAMES[number % 11],
        other_name="", status=("open", "intake")[number % 2], outcome="granted" if number % 7 == 5 else "",
        priority=(4, 4, 3, 3, 4, 2, 2, 3, 1, 1, 1)[number % 11], place=PLACES[number % 5], responsible="E. Marsh",
        opened=None, changed_minutes=0, tags=("urgent",) if number % 3 == 0 else (),
        contested=(2, 0, 0, 1)[number % 4], missing=(3, 1, 0, 0, 0, 5)[number % 6],
    )  # fmt: skip


class MadeUpCases:
    """Answers at once, unless ``hold`` is set: then futures wait in ``held`` for :meth:`let_go`."""

    def __init__(self, count: int) -> None:
        self.ids: list[int] = list(range(count))
        self.queries: list[CaseQuery] = []
        self.asked: list[Sequence[int]] = []
        self.hold = False
        self.held: list[tuple[Future[object], object]] = []
        self.breaks = False

    def fetch_ids(self, query: CaseQuery) -> Future[Sequence[int]]:
        self.queries.append(query)
        return self._answer(list(reversed(self.ids)) if query.descending else list(self.ids))

    def fetch_rows(self, ids: Sequence[int]) -> Future[Sequence[CaseRow]]:
        self.asked.append(ids)
        return self._answer([case_row(number) for number in ids])

    def let_go(self) -> None:
        """Answer everything that waits."""
        held, self.held = self.held, []
        for future, answer in held:
            future.set_result(answer)

    def _answer(self, answer: object) -> Future:  # type: ignore[type-arg]  # of whatever was asked
        future: Future[object] = Future()
        if self.hold:
            self.held.append((future, answer))
        elif self.breaks:
            future.set_exception(RuntimeError("the disk said no"))
        else:
            future.set_result(answer)
        return future
