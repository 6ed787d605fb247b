"""Computes a deadline by its rule, says why, and puts it into a case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop_app.domain.dates.words import DateWords
from desktop_app.domain.entity import Entity
from desktop_app.domain.errors import UsageError
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.rules.calendar import Holiday
from desktop_app.domain.rules.due import Due, Fact, due
from desktop_app.domain.rules.model import Period
from desktop_app.domain.rules.speech import why
from desktop_app.services.cases.fields import Setting, set_fields
from desktop_app.services.rules.library import RuleLibrary
from desktop_app.vault.unit import Unit

_SEPARATOR = "; "
_ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a deadline is computed from: rule, anchor, the date that an order set, the forum's province."""

    rule: str
    anchor: PartialDate
    order: PartialDate | None = None
    province: str = ""


def compute(asked: Asked, library: RuleLibrary) -> Due:
    """Return the deadline; an anchor that is no exact day counts from the earliest day that it can mean.

    Raises UsageError for a rule or province that there is not, an anchor without an earliest day, an order
    that names no exact day, and a day for which no version of the rule is known.
    """
    rule = library.book.rule(asked.rule)
    if asked.anchor.earliest is None:
        raise UsageError(
            "no-anchor-day",
            "“{date}” has no earliest day to count from.",
            "Give a day, or a month or year if no more is known.",
            date=asked.anchor.canonical(),
        )
    order = asked.order
    if order is not None and not order.is_known_day:
        raise UsageError(
            "no-order-day",
            "“{date}” is not the exact day of an order.",
            "Write the day that the order names, as in 2026-03-05.",
            date=order.canonical(),
        )
    return due(
        rule,
        date.fromordinal(asked.anchor.earliest),
        library.calendar(rule, asked.province),
        order=_day(order),
        told=None if asked.anchor.is_known_day else asked.anchor,
    )


def explained(found: Due, language: str, library: RuleLibrary, dates: DateWords) -> dict[str, Any]:
    """Return a deadline as plain data: ``date`` and ``why`` in words, and each step with its facts."""
    sentences = why(found, language, library.words, dates)
    version = found.version
    return {
        "rule": found.rule.code,
        "title": found.rule.title[language],
        "forum": found.rule.forum,
        "anchor": found.anchor.isoformat(),
        "date": _iso(found.day),
        "date_by_rule": _iso(found.by_rule),
        "effect": found.rule.effect.value,
        "basis": found.rule.basis.value,
        "source": version.source,
        "verified": version.verified,
        "checked_on": version.checked_on.isoformat(),
        "valid_from": _iso(version.valid_from),
        "valid_to": _iso(version.valid_to),
        "why": "\n".join(sentences),
        "steps": [
            {
                "step": step.code,
                "text": text,
                "facts": {k: _plain(v, language) for k, v in step.facts.items()},
            }
            for step, text in zip(found.steps, sentences, strict=True)
        ],
    }


def put_deadline(
    unit: Unit,
    code: str,
    asked: Asked,
    library: RuleLibrary,
    *,
    language: str,
    address: str = "deadline[new]",
) -> Due:
    """Compute a deadline and write it into a case, durably; ``address`` names the entry that takes it.

    What people noted in an existing entry stays. Raises UsageError as :func:`compute` and for a case or an
    address that there is not; then nothing is saved.
    """
    found = compute(asked, library)
    facts = {
        "title": found.rule.title[language],
        "rule": found.rule.code,
        "rule_version": _version(found, asked.province),
        "anchor": _typed(asked.anchor),
        "due": _iso(found.day) or "",
        "ordered": _typed(asked.order) if asked.order else "",
        "basis": found.rule.basis.value,
        "time_zone": library.zone(found.rule, asked.province),
        "status": "open",
    }
    set_fields(unit, code, [Setting(f"{address}.{name}", text) for name, text in facts.items()])
    return found


def asked_of(deadline: Entity) -> Asked | None:
    """Return what a deadline in a case was computed from; None where that is no rule and anchor."""
    rule, anchor, order = deadline.text("rule"), deadline.get("anchor"), deadline.get("ordered")
    if not rule or not isinstance(anchor, PartialDate):
        return None
    _, _, province = deadline.text("rule_version").partition(_SEPARATOR)
    return Asked(rule, anchor, order if isinstance(order, PartialDate) else None, province)


def _version(found: Due, province: str) -> str:
    """Name the version that was used by its first day, with the province whose holidays were counted."""
    first = _iso(found.version.valid_from) or _ALWAYS
    return _SEPARATOR.join(part for part in (first, province) if part)


def _typed(when: PartialDate) -> str:
    return when.words or when.bare_canonical()


def _day(when: PartialDate | None) -> date | None:
    return None if when is None or when.earliest is None else date.fromordinal(when.earliest)


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _plain(fact: Fact, language: str) -> Any:
    match fact:
        case date():
            return fact.isoformat()
        case PartialDate():
            return fact.canonical()
        case Period():
            return {"count": fact.count, "unit": fact.unit.value}
        case Holiday():
            return fact.name
        case Mapping():
            return fact[language]
        case _:
            return fact
