"""Single cells: what a spreadsheet put before them is taken off, formulas stay words, and values are read."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, replace

from desktop_app.domain.dates.parsing import Ambiguous, DayOrder, NotUnderstood, parse
from desktop_app.domain.errors import UsageError
from desktop_app.domain.identifiers import normalise_identifier
from desktop_app.domain.partial_date import MAX_WORDS, PartialDate
from desktop_app.domain.schema import Field, FieldType
from desktop_app.domain.values import Value
from desktop_app.services.cases.reading import Words, read_value

MAX_TEXT = 1_000_000
MAX_SHOWN = 200
_GUARDED = re.compile(r"'+[=+\-@\t\r]")
_FORMULA = re.compile(r"=|[+\-@][^\d\s(]*[A-Za-z]+\s*[(|!]")
_SEPARATORS = ";|,/"
_ARTICLE = re.compile(r"\d+(?:\.\d+)*")
_CODES_OF_LAW = ("uk", "koap")


@dataclass(frozen=True, slots=True)
class Oddity:
    """Something about a row that a person should see. ``refused`` rows were not imported.

    ``value`` is what stood in the cell, for the screen only.
    """

    line: int
    code: str
    column: str = ""
    value: str = ""
    refused: bool = False
    table: str = ""

    def of_table(self, name: str) -> Oddity:
        """Return the same of a row of this table, where there are several."""
        return replace(self, table=name) if name else self


@dataclass(frozen=True, slots=True)
class Read:
    """A value that was read: what is odd about it (a code, or empty), and words that no field took."""

    value: Value = None
    odd: str = ""
    kept: str = ""


def bare(cell: str) -> str:
    """Return a cell without spaces around it and without the apostrophe that keeps a formula from running."""
    text = cell.strip()
    return text[1:] if _GUARDED.match(text) else text


def is_formula(text: str) -> bool:
    """Whether a spreadsheet would run this text; here it stays text, and the row is told."""
    return _FORMULA.match(text) is not None


def parts_of(text: str) -> list[str]:
    """Return the elements of a set written in one cell, by the first separator that stands in it."""
    for separator in _SEPARATORS:
        if separator in text:
            return [part.strip() for part in text.split(separator) if part.strip()]
    return [text]


def read_cell(field: Field, text: str, words: Words, order: DayOrder | None = None) -> Read:
    """Return what a cell says for a field; what it cannot say is kept in words, never dropped."""
    if field.type is FieldType.DATE:
        return _date(text, words, order)
    try:
        return Read(read_value(field, text, words))
    except UsageError as error:
        article = _article(field, text, words)
        return Read(None, error.code, text) if article is None else Read(article)


def _article(field: Field, text: str, words: Words) -> Value:
    """Return the article that a text such as “ст. 280.3 УК РФ” names by its number, when that is one only."""
    numbers = _ARTICLE.findall(text) if field.vocabulary == "law_article" else []
    found = []
    for code in _CODES_OF_LAW if len(numbers) == 1 else ():
        with suppress(UsageError):
            found.append(words.terms.find(field, f"{code}_{numbers[0].replace('.', '_')}"))
    return found[0] if len(found) == 1 else None


def stored_identifier(kind: str, value: str) -> str:
    """Return how an identifier of this type is kept and compared."""
    return normalise_identifier(kind, value)


def _date(text: str, words: Words, order: DayOrder | None) -> Read:
    found = parse(text, words.dates, words.language, order or words.order)
    if isinstance(found, Ambiguous):
        return Read(PartialDate.unknown(found.candidates[0].date.words), "ambiguous-date")
    if isinstance(found, NotUnderstood):
        return Read(found.kept, "not-a-date", text if len(text) > MAX_WORDS else "")
    return Read(found.date)
