"""What an import says on the screen: results, what is odd, and where columns can go."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.kinds import SCHEMA
from desktop_app.services.importing.cells import Oddity
from desktop_app.services.importing.columns import Column, bundled_columns, importable, path_to
from desktop_app.services.importing.report import ADDED, NEW, REFUSED, UNCHANGED, USED, ImportReport
from desktop_app.services.wording import Wording

LANGUAGES = ("en", "ru", "uk", "fr")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a column can go: its name, its label in the language of the screen, and those in the others."""

    code: str
    label: str
    also: tuple[str, ...]


def result(what: str) -> str:
    """Return what came of a row."""
    return {
        NEW: _tr("New case"),
        ADDED: _tr("Added to a case"),
        UNCHANGED: _tr("Here already"),
        REFUSED: _tr("Refused"),
        USED: _tr("Used"),
    }[what]


def meaning(odd: Oddity) -> str:
    """Return what is odd in one short sentence."""
    known = {
        "quote": _tr("A quote opens and does not close"),
        "cell-too-long": _tr("A cell is longer than any text"),
        "broken-letters": _tr("Some letters could not be read"),
        "too-many-cells": _tr("More cells than columns; the rest is kept in a note"),
        "too-few-cells": _tr("Fewer cells than columns"),
        "no-name": _tr("There is no name"),
        "formula": _tr("A formula, taken as words and never run"),
        "name-not-split": _tr("Which part is the family name is not sure"),
        "ambiguous-date": _tr("The date can mean two days; its words are kept"),
        "not-a-date": _tr("Not understood as a date; its words are kept"),
        "unknown-term": _tr("The vocabulary has no such term; kept in a note"),
        "wrong-value": _tr("The field does not take this; kept in a note"),
        "here-already": _tr("On file, and the row tells nothing new"),
        "twice-in-table": _tr("The same number stands above in this table"),
        "same-person-in-table": _tr("The same person seems to stand above, in line {0}").format(odd.value),
        "matches-several": _tr("Several cases fit; a person must choose"),
        "differs-claim": _tr("The vault says otherwise; added as a second account"),
        "differs-left-out": _tr("The vault says otherwise; left out"),
        "no-such-parent": _tr("What the row belongs to is not in these tables"),
        "above-header": _tr("Stands above the line that names the columns"),
    }
    return known.get(odd.code, odd.code)


def summary(report: ImportReport) -> str:
    """Return what came of it, or would, in one sentence."""
    refused = report.count(REFUSED) + report.count(UNCHANGED)
    parts = [_tr("%n new case(s)", report.importable)]
    if report.count(ADDED):
        parts.append(_tr("%n row(s) added to cases on file", report.count(ADDED)))
    if refused:
        parts.append(_tr("%n row(s) left out", refused))
    return ", ".join(parts)


def places(wording: Wording, language: str) -> list[Place]:
    """Return everything that a column can become: the usual columns first, then every field by its kind."""
    columns = bundled_columns()
    usual = [columns.named(name) for name in columns.names]
    seen = {(one.kind, one.field.name) for one in usual if one.field is not None and not one.with_terms}
    more = [
        columns.named(f"{kind.name}.{field.name}")
        for kind in SCHEMA.kinds
        if kind.name in ("case", "person") or path_to(kind.name)
        for field in kind.fields
        if importable(kind, field) and (kind.name, field.name) not in seen
    ]
    return [place(wording, language, column) for column in (*usual, *more)]


def place(wording: Wording, language: str, column: Column) -> Place:
    """Return one place with its label in the language of the screen and in the others."""
    return Place(
        column.name,
        _label(wording, language, column),
        tuple(_label(wording, other, column) for other in LANGUAGES if other != language),
    )


def _label(wording: Wording, language: str, column: Column) -> str:
    kind = wording.kind(column.kind, language)
    described = SCHEMA.kind(column.kind)
    with_terms = [
        wording.term(described.field(name).vocabulary, code, language)
        for name, code in column.with_terms.items()
        if name != "script"
    ]
    field = (
        _tr("whole name") if column.field is None else wording.field(column.kind, column.field.name, language)
    )
    return f"{kind}: {', '.join((*with_terms, field))}"


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("ImportWords", text, None, count)
