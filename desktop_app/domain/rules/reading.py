"""Reads the parsed rule files into rules; a file that leaves something open or overlaps itself is refused."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import cast

from desktop_app.domain.rules.model import (
    Basis,
    Direction,
    Effect,
    Period,
    Roll,
    Rule,
    RuleBook,
    Texts,
    Unborn,
    Unit,
    Version,
)
from desktop_app.domain.vocabulary import LANGUAGES

Table = Mapping[str, object]


def rule_book(files: Iterable[Table]) -> RuleBook:
    """Return the rules of the files; raises ``ValueError`` that names the rule and what is wrong with it."""
    return RuleBook(tuple(_rule(table) for file in files for table in _tables(file, "rule")))


def texts(table: object, where: str) -> Texts:
    """Return a text in four languages; raises ``ValueError`` when one is missing."""
    found = table if isinstance(table, dict) else {}
    missing = [language for language in LANGUAGES if not isinstance(found.get(language), str)]
    if missing:
        raise ValueError(f"{where} lacks {', '.join(missing)}")
    return {language: str(found[language]) for language in LANGUAGES}


def _rule(table: Table) -> Rule:
    code = _text(table, "code", "a rule")
    versions = tuple(_version(one, table, code) for one in _tables(table, "version"))
    _check_history(code, versions)
    return Rule(
        code=code,
        forum=_text(table, "forum", code),
        calendar=_text(table, "calendar", code),
        zone=str(table.get("zone", "")),
        effect=Effect(str(table.get("effect", Effect.DUE))),
        basis=Basis(_text(table, "basis", code)),
        title=texts(table.get("title"), f"{code}: title"),
        anchor=texts(table.get("anchor"), f"{code}: anchor"),
        versions=versions,
        unborn=tuple(_unborn(one, code) for one in _tables(table, "never_in_force")),
        notes=_notes(table, code),
    )


def _version(table: Table, rule: Table, code: str) -> Version:
    status = _text(table, "status", code)
    if status not in ("verified", "unverified"):
        raise ValueError(f"{code}: a version is verified or unverified, not {status}")
    return Version(
        period=None if table.get("set_by_order") is True else _period(table, code),
        direction=Direction(str(rule.get("direction"))),
        roll=Roll(str(rule.get("roll"))),
        source=_text(table, "source", code),
        checked_on=_day(table, "checked_on", code),
        checked_against=_text(table, "checked_against", code),
        verified=status == "verified",
        valid_from=_day(table, "valid_from", code) if "valid_from" in table else None,
        valid_to=_day(table, "valid_to", code) if "valid_to" in table else None,
        notes=_notes(table, code),
    )


def _unborn(table: Table, code: str) -> Unborn:
    return Unborn(
        period=_period(table, code),
        published=_day(table, "published", code),
        would_apply_from=_day(table, "would_apply_from", code),
        vacated=_day(table, "vacated", code),
        source=_text(table, "source", code),
    )


def _check_history(code: str, versions: tuple[Version, ...]) -> None:
    """Refuse a rule without versions and versions that overlap, leave a gap or stand out of order."""
    if not versions:
        raise ValueError(f"{code}: no version")
    for earlier, later in pairwise(versions):
        if earlier.valid_to is None or later.valid_from != earlier.valid_to + timedelta(days=1):
            raise ValueError(f"{code}: a version must begin on the day after the one before it ends")


def _period(table: Table, code: str) -> Period:
    count = table.get("count")
    if not isinstance(count, int) or count < 0:
        raise ValueError(f"{code}: a count is a whole number")
    return Period(count, Unit(str(table.get("unit"))))


def _notes(table: Table, code: str) -> tuple[Texts, ...]:
    return tuple(texts(note, f"{code}: note") for note in _tables(table, "note"))


def _tables(table: Table, key: str) -> list[Table]:
    return cast("list[Table]", table.get(key, []))


def _text(table: Table, key: str, where: str) -> str:
    value = table.get(key)
    if not isinstance(value, str) or not value:
        raise ValueError(f"{where}: {key} is missing")
    return value


def _day(table: Table, key: str, where: str) -> date:
    value = table.get(key)
    if not isinstance(value, date) or isinstance(value, datetime):
        raise ValueError(f"{where}: {key} is not a day")
    return value
