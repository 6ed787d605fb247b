"""Turns what a person typed into the value of a field, or says what the field takes; nothing is guessed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, InvalidOperation
from functools import cache

from desktop_app.domain.dates.parsing import Ambiguous, DayOrder, NotUnderstood, parse
from desktop_app.domain.dates.words import DateWords
from desktop_app.domain.errors import UsageError
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.schema import Field, FieldType
from desktop_app.domain.values import INT_LIMIT, Moment, Ref, Value, canonical_decimal
from desktop_app.services.terms import Terms
from desktop_app.vocabularies import load_date_words, load_vocabularies

_YES = {"yes", "true", "1", "да", "так", "oui"}
_NO = {"no", "false", "0", "нет", "ні", "non"}
_UNKNOWN = {"", "unknown", "неизвестно", "невідомо", "inconnu"}
_NO_DATE = {
    "empty": "There is nothing that could be a date.",
    "too-long": "“{text}…” is longer than a date can be.",
    "not-a-date": "“{text}” was not understood as a date.",
    "no-such-day": "“{text}” was not understood as a date: there is no such day.",
    "wrong-order": "“{text}” was not understood as a date: it ends before it begins.",
    "which-year": "“{text}” was not understood as a date: which year belongs to which day?",
    "far-year": "“{text}” was not understood as a date: a year has four digits, from 1000 to 9000.",
}


@dataclass(frozen=True, slots=True)
class Words:
    """The words that values are read with: dates in four languages, terms of the vocabularies."""

    dates: DateWords
    terms: Terms
    language: str = "en"
    order: DayOrder | None = None


@cache
def bundled_words() -> Words:
    """Read the words that ship with the program."""
    return Words(load_date_words(), Terms(load_vocabularies()))


def read_value(field: Field, text: str, words: Words, find: Callable[[str], Ref] | None = None) -> Value:
    """Return the value of ``text`` for a field (for a set: of one element); ``""`` is “not yet known”.

    ``find`` turns the address or id of another entry into a reference. Raises UsageError, which says what the
    field takes; for a date that can mean two days it names both.
    """
    if field.type in (FieldType.TEXT, FieldType.LONG_TEXT, FieldType.MARKDOWN):
        return text or None
    bare = text.strip()
    if not bare:
        return None
    match field.type:
        case FieldType.DATE:
            return read_date(bare, words)
        case FieldType.TERM | FieldType.TERM_SET:
            return words.terms.find(field, bare)
        case FieldType.TEXT_SET:
            return bare
        case FieldType.REF | FieldType.REF_SET if find is not None:
            return find(bare)
        case FieldType.REF | FieldType.REF_SET:
            raise _refused(field, "the address or id of another entry")
        case _:
            return _READERS[field.type](field, bare)


def read_date(text: str, words: Words) -> PartialDate:
    """Return the date that ``text`` means, with its words; raises UsageError for none or several."""
    found = parse(text, words.dates, words.language, words.order)
    if isinstance(found, Ambiguous):
        raise UsageError(
            "ambiguous-date",
            "“{text}” can mean {readings}.",
            "Write the month as a word, or the date as in 2022-03-05.",
            text=text[:60],
            readings=" or ".join(
                f"{one.description} ({one.date.bare_canonical()})" for one in found.candidates
            ),
        )
    if isinstance(found, NotUnderstood):
        raise UsageError(
            "not-a-date",
            _NO_DATE[found.reason],
            "Write it as in 2022-03-05, “spring 2022”, “about May 2022”, or “unknown”.",
            text=text[:60],
        )
    return found.date


def _integer(field: Field, text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        raise _refused(field, "a whole number") from None
    if not -INT_LIMIT <= number < INT_LIMIT:
        raise _refused(field, "a whole number of at most 18 digits")
    return number


def _decimal(field: Field, text: str) -> Decimal:
    try:
        number = Decimal(text)
        canonical_decimal(number)
    except (InvalidOperation, ValueError):
        raise _refused(field, "a number below 10^30") from None
    return number


def _yes_no(field: Field, text: str) -> bool | None:
    word = text.casefold()
    if word in _YES or word in _NO:
        return word in _YES
    if word in _UNKNOWN:
        return None
    raise _refused(field, "yes, no or unknown")


def _moment(field: Field, text: str) -> Moment:
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        when = None
    if when is None or when.tzinfo is None:
        raise _refused(field, "a time with its offset, as in 2022-03-05T14:30+00:00")
    return Moment.of(when)


def _bytes(field: Field, text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        raise _refused(field, "hexadecimal digits") from None


def _refused(field: Field, wanted: str) -> UsageError:
    return UsageError(
        "wrong-value",
        "“{field}” does not take this value.",
        "It takes {wanted}.",
        field=field.name,
        wanted=wanted,
    )


_READERS: Mapping[FieldType, Callable[[Field, str], Value]] = {
    FieldType.INTEGER: _integer,
    FieldType.DECIMAL: _decimal,
    FieldType.YES_NO: _yes_no,
    FieldType.MOMENT: _moment,
    FieldType.BYTES: _bytes,
    FieldType.ANY: lambda _field, text: text,
}
