"""The words of a case list: columns, cells, and the two lines of a row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.caselist import CaseRow, SortKey
from desktop_app.ui.models.two_line import Mark, TwoLine


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its key; ``width`` in house pixels; no ``sort`` where the vault cannot sort."""

    key: str
    width: int
    sort: SortKey | None = None
    is_number: bool = False


COLUMNS = (
    Column("name", 240, SortKey.NAME),
    Column("code", 124, SortKey.CODE),
    Column("status", 120, SortKey.STATUS),
    Column("priority", 80, SortKey.PRIORITY),
    Column("place", 170),
    Column("responsible", 140),
    Column("opened", 110, SortKey.OPENED),
    Column("missing", 90, None, is_number=True),
    Column("contested", 90, None, is_number=True),
    Column("tags", 160),
)

LabelOf = Callable[[str, str], str]
"""Gives the label of a code: ``label_of("status", "open")``; an unknown code comes back as itself."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("CaseText", text)


class CaseText:
    """Turns case rows into words in the language of the screen.

    ``label_of`` gives the labels of codes, ``date_text`` prints a date as a :class:`PartialDate` prints.
    """

    def __init__(self, label_of: LabelOf, date_text: Callable[[object], str]) -> None:
        self._label_of, self._date_text = label_of, date_text

    def title(self, column: Column) -> str:
        """Return the heading of a column."""
        return {
            "name": _tr("Name"),
            "code": _tr("Code"),
            "status": _tr("Status"),
            "priority": _tr("Priority"),
            "place": _tr("Held at"),
            "responsible": _tr("Caseworker"),
            "opened": _tr("Opened"),
            "missing": _tr("Missing"),
            "contested": _tr("Contested"),
            "tags": _tr("Tags"),
        }[column.key]

    def cell(self, row: CaseRow, column: Column) -> str:
        """Return the words of a cell; what is not there is empty."""
        match column.key:
            case "name":
                return row.name or self.unnamed()
            case "status":
                return self.status(row)
            case "priority":
                return self._label_of("priority", str(row.priority)) if row.priority else ""
            case "opened":
                return self._date_text(row.opened) if row.opened is not None else ""
            case "missing" | "contested" as counted:
                number = row.missing if counted == "missing" else row.contested
                return str(number) if number else ""
            case "tags":
                return ", ".join(self._label_of("tags", tag) for tag in row.tags)
            case "code":
                return row.code
            case "place":
                return row.place
            case _:
                return row.responsible

    def status(self, row: CaseRow) -> str:
        """Return the outcome where there is one, else the status."""
        return self._label_of("outcome", row.outcome) if row.outcome else self._label_of("status", row.status)

    def two_line(self, row: CaseRow) -> TwoLine:
        """Return name and status, then code and place, then what is missing and contested."""
        marks = []
        if row.contested:
            told = _tr("{count} contested").format(count=row.contested)
            marks.append(Mark("git-compare", "contest", row.contested, told))
        if row.missing:
            told = _tr("{count} missing").format(count=row.missing)
            marks.append(Mark("circle-dashed", "warn", row.missing, told))
        facts = dict(row.facts)
        return TwoLine(
            title=row.name or self.unnamed(),
            below="  ·  ".join(part for part in (row.code, row.place) if part),
            right=facts.get("next_date", self.status(row)),
            tone=facts.get("next_date_tone", "text2"),
            band=row.priority,
            marks=tuple(marks),
        )

    @staticmethod
    def unnamed() -> str:
        """Return what stands for a name that nobody has given."""
        return _tr("Name not yet known")
