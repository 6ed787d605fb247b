"""Between what stands in an editor and what a field holds: pure functions, without a widget."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.changes import AddElement, Change, RemoveElement, SetField
from desktop_app.domain.dates.parsing import Ambiguous, NotUnderstood, parse
from desktop_app.domain.dates.printing import long_form
from desktop_app.domain.dates.words import DateWords
from desktop_app.domain.identifiers import Values, normalise_identifier, validate
from desktop_app.domain.ids import EntityId
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.schema import Field, FieldType
from desktop_app.domain.values import INT_LIMIT, Moment, Ref, Term, Value, canonical_decimal

Typed = str | tuple[str, ...]
"""What an editor holds: text, a code, "yes" or "no", an id in hexadecimal digits; for a set several."""

Held = Value | tuple[Value, ...]

YES, NO = "yes", "no"
EDITABLE = frozenset(FieldType) - {FieldType.MOMENT, FieldType.BYTES, FieldType.ANY}


@dataclass(frozen=True, slots=True)
class DateWays:
    """How dates are read and printed."""

    words: DateWords
    language: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What an editor's content means. ``blocks``: it cannot be saved as it is and stays a draft.

    ``choices`` are labels and texts of the meanings of an ambiguous date.
    """

    value: Held = None
    problem: str = ""
    blocks: bool = False
    understood: str = ""
    choices: tuple[tuple[str, str], ...] = ()


def typed_of(value: Held, ways: DateWays) -> Typed:
    """Return what an editor shows for a value."""
    if isinstance(value, tuple):
        return tuple(_text(element, ways) for element in value)
    return _text(value, ways)


def read(kind: str, spec: Field, typed: Typed, values: Values, ways: DateWays) -> Reading:
    """Read an editor; ``values`` are the others of the same entry, for rules between fields."""
    if isinstance(typed, tuple):
        return Reading(tuple(sorted({_element(spec, each) for each in typed}, key=repr)))
    if not typed.strip():
        return Reading()
    reading = _READERS.get(spec.type, _text_reading)(typed, ways)
    value = reading.value
    if kind == "identifier" and spec.name == "value":
        type_of = values.get("type")
        value = normalise_identifier(type_of.code if isinstance(type_of, Term) else "", typed)
        reading = Reading(value)
    problem = None if isinstance(value, tuple) else validate(kind, spec.name, value, values)
    if problem is None:
        return reading
    told = _translate("Problem", problem.template).format(**problem.facts)
    return Reading(value, told, not problem.is_warning, reading.understood)


def changes_of(entity: EntityId, spec: Field, before: Held, after: Held) -> list[Change]:
    """Return the changes that turn one value of a field into another."""
    if not spec.type.is_set:
        single = None if isinstance(after, tuple) else after
        return [] if single == before else [SetField(entity, spec.name, single)]
    old = before if isinstance(before, tuple) else ()
    new = after if isinstance(after, tuple) else ()
    added: list[Change] = [AddElement(entity, spec.name, each) for each in new if each not in old]
    return added + [RemoveElement(entity, spec.name, each) for each in old if each not in new]


def draft_text(typed: Typed) -> str:
    """Return an editor's content as one text, as drafts keep it."""
    return json.dumps(typed, ensure_ascii=False) if isinstance(typed, tuple) else typed


def from_draft(spec: Field, text: str) -> Typed:
    """Return what an editor shows for a draft; what is no list of texts shows as none."""
    if not spec.type.is_set:
        return text
    try:
        kept = json.loads(text)
    except ValueError:
        return ()
    return tuple(each for each in kept if isinstance(each, str)) if isinstance(kept, list) else ()


def ref_text(ref: Ref) -> str:
    """Return a reference as an editor holds it."""
    return (ref.root + ref.entity).hex()


def ref_of(text: str) -> Ref | None:
    """Return the reference that an editor holds."""
    try:
        raw = bytes.fromhex(text)
    except ValueError:
        return None
    return Ref(EntityId(raw[:16]), EntityId(raw[16:])) if len(raw) == 32 else None


def _text(value: Value, ways: DateWays) -> str:
    match value:
        case None:
            return ""
        case bool():
            return YES if value else NO
        case Term():
            return value.code
        case Ref():
            return ref_text(value)
        case PartialDate() if value.words and not value.is_known_day:
            return value.words
        case PartialDate():
            return long_form(value, ways.language, ways.words)
        case Moment():
            return f"{value.as_datetime().astimezone():%Y-%m-%d %H:%M}"
        case bytes():
            return value.hex()
        case _:
            return str(value)


def _element(spec: Field, typed: str) -> Value:
    if spec.type is FieldType.TERM_SET:
        return Term(typed)
    return ref_of(typed) if spec.type is FieldType.REF_SET else typed


def _text_reading(typed: str, _ways: DateWays) -> Reading:
    return Reading(typed)


def _term(typed: str, _ways: DateWays) -> Reading:
    return Reading(Term(typed))


def _yes_no(typed: str, _ways: DateWays) -> Reading:
    return Reading(typed == YES)


def _ref(typed: str, _ways: DateWays) -> Reading:
    found = ref_of(typed)
    return Reading(found, "" if found else _tr("This points at nothing in this case."), found is None)


def _integer(typed: str, _ways: DateWays) -> Reading:
    try:
        number = int(typed)
    except ValueError:
        number = INT_LIMIT
    if -INT_LIMIT <= number < INT_LIMIT:
        return Reading(number)
    return Reading(None, _tr("This takes a whole number, such as 12."), blocks=True)


def _decimal(typed: str, _ways: DateWays) -> Reading:
    try:
        number = Decimal(typed.replace(",", "."))
        canonical_decimal(number)
    except (InvalidOperation, ValueError):
        return Reading(None, _tr("This takes a number, such as 12.5."), blocks=True)
    return Reading(number)


def _date(typed: str, ways: DateWays) -> Reading:
    found = parse(typed, ways.words, ways.language)
    if isinstance(found, Ambiguous):
        choices = tuple((one.description, one.date.bare_canonical()) for one in found.candidates)
        return Reading(None, _tr("This can mean two days. Choose one."), blocks=True, choices=choices)
    if isinstance(found, NotUnderstood):
        told = {
            "no-such-day": _tr("There is no such day."),
            "wrong-order": _tr("This ends before it begins."),
            "which-year": _tr("Which year belongs to which day? Write both."),
            "far-year": _tr("A year has four digits, from 1000 to 9000."),
            "too-long": _tr("This is longer than a date can be. Write the rest into a note."),
        }.get(found.reason)
        if told:
            return Reading(found.kept, told, blocks=True)
        return Reading(found.kept, _tr("Not understood as a date. It is kept in these words."))
    return Reading(found.date, understood=found.description)


def _tr(text: str) -> str:
    return _translate("FormValues", text)


_translate: Callable[[str, str], str] = QCoreApplication.translate

_READERS: dict[FieldType, Callable[[str, DateWays], Reading]] = {
    FieldType.TERM: _term,
    FieldType.YES_NO: _yes_no,
    FieldType.REF: _ref,
    FieldType.INTEGER: _integer,
    FieldType.DECIMAL: _decimal,
    FieldType.DATE: _date,
}
