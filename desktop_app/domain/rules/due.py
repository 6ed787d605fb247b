"""Makes a deadline of a rule and its anchor: the version that held, count, roll, and the order that wins."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from desktop_app.domain.errors import UsageError
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.rules.calendar import Calendar, Holiday, count_from
from desktop_app.domain.rules.model import Effect, Period, Roll, Rule, Texts, Unit, Version

_ONE_DAY = timedelta(days=1)

Fact = int | str | date | Period | Holiday | PartialDate | Texts
"""What a step names. Texts in four languages, dates and periods are put into words by the reader."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of “why this date”: a code, under which the sentence is found, and the facts that fill it."""

    code: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Due:
    """A deadline. ``day`` is None where the forum sets it and no order is known yet.

    ``counted`` is where the period ends before any roll, ``by_rule`` the rule's own date where an order set
    another. ``steps`` explain it from the rule to its source.
    """

    rule: Rule
    version: Version
    anchor: date
    day: date | None
    counted: date | None
    by_rule: date | None
    steps: tuple[Step, ...]


def due(
    rule: Rule,
    anchor: date,
    calendar: Calendar,
    *,
    order: date | None = None,
    told: PartialDate | None = None,
) -> Due:
    """Return the date that a rule gives, or the order that overrides it, and why.

    The version in force on the anchor's day applies. ``told`` is the anchor as it was told where that is no
    exact day; ``anchor`` is then the earliest day it can mean, so that the deadline is never too late.
    Raises UsageError when no version of the rule is known for that day.
    """
    version = rule.on(anchor)
    if version is None:
        raise UsageError(
            "rule-not-in-force",
            "No version of the rule “{rule}” is known for {day}.",
            "Ask a lawyer which rule held then; an order's date can be entered as it is.",
            rule=rule.code,
            day=anchor.isoformat(),
        )
    steps = [*_opening(rule, version, anchor, told)]
    counted = by_rule = None
    if version.period is None:
        steps.append(Step("set-by-forum"))
    else:
        counted = count_from(anchor, version.period, version.direction, calendar)
        steps += _arithmetic(version, version.period, anchor, counted, calendar)
        if rule.effect is Effect.OPENS and _is_short(version.period, anchor, counted):
            counted += _ONE_DAY
            steps.append(Step("opens-after", {"end": counted}))
        by_rule = counted if version.roll is Roll.NONE else calendar.next_open(counted)
        steps += _roll(rule, version, counted, by_rule, calendar)
        steps += _change_between(rule, version, anchor, counted)
    if order is not None:
        steps += _order(order, by_rule, calendar)
    last = by_rule if order is None else order
    steps += _closing(rule, version, last)
    return Due(rule, version, anchor, last, counted, by_rule, tuple(steps))


def _opening(rule: Rule, version: Version, anchor: date, told: PartialDate | None) -> Iterator[Step]:
    named: dict[str, Fact] = {"title": rule.title, "anchor": rule.anchor}
    if version.period is None:
        yield Step("rule-set", named)
    elif version.period.count == 0:
        yield Step("rule-same-day", named)
    else:
        yield Step(f"rule-{version.direction}", {**named, "period": version.period})
    match version.valid_from, version.valid_to:
        case date() as first, date() as last:
            yield Step("version-between", {"day": anchor, "first": first, "last": last})
        case date() as first, None:
            yield Step("version-since", {"day": anchor, "first": first})
        case None, date() as last:
            yield Step("version-until", {"day": anchor, "last": last})
        case _:
            yield Step("version-always")
    if told is not None:
        yield Step("anchor-vague", {"told": told, "day": anchor})
    yield Step("anchor", {"anchor": rule.anchor, "day": anchor})


def _arithmetic(
    version: Version, period: Period, anchor: date, counted: date, calendar: Calendar
) -> Iterator[Step]:
    if period.unit is Unit.BUSINESS_DAYS:
        yield from _closed_days(min(anchor, counted) + _ONE_DAY, max(anchor, counted), calendar)
    if period.count:
        yield Step(f"counted-{version.direction}", {"day": anchor, "period": period, "end": counted})
    if _is_short(period, anchor, counted):
        yield Step("short-month", {"number": anchor.day, "end": counted})


def _is_short(period: Period, anchor: date, counted: date) -> bool:
    """Whether months were counted to one that lacks the anchor's day."""
    return period.unit in (Unit.MONTHS, Unit.YEARS) and counted.day != anchor.day


def _roll(rule: Rule, version: Version, counted: date, by_rule: date, calendar: Calendar) -> Iterator[Step]:
    if version.roll is Roll.NONE:
        if rule.effect is Effect.DUE and not calendar.is_open(counted):
            yield from _closed_days(counted, counted + _ONE_DAY, calendar)
            yield Step("not-rolled", {"end": counted, "open": calendar.last_open(counted)})
    elif by_rule == counted:
        yield Step("open", {"end": counted})
    else:
        yield from _closed_days(counted, by_rule, calendar)
        yield Step("rolled", {"end": counted, "to": by_rule})


def _closed_days(first: date, end: date, calendar: Calendar) -> Iterator[Step]:
    """Name the closed days from ``first`` to the day before ``end``."""
    for ordinal in range(first.toordinal(), end.toordinal()):
        day = date.fromordinal(ordinal)
        holiday = calendar.holiday(day)
        if holiday is not None:
            yield Step("holiday-observed" if holiday.observed else "holiday", {"day": day, "name": holiday})
        elif not calendar.is_open(day):
            yield Step("weekend", {"day": day})


def _change_between(rule: Rule, version: Version, anchor: date, counted: date) -> Iterator[Step]:
    """Tell when another version holds on the last day than on the anchor's: people then look at both."""
    other = rule.on(counted)
    if other is None or other is version or other.period is None:
        return
    yield Step("changes-between", {"day": anchor, "end": counted, "period": other.period})


def _order(order: date, by_rule: date | None, calendar: Calendar) -> Iterator[Step]:
    yield Step("order", {"day": order})
    if by_rule is not None and by_rule != order:
        yield Step("order-instead", {"day": by_rule})
    if not calendar.is_open(order):
        yield from _closed_days(order, order + _ONE_DAY, calendar)
        yield Step("order-closed", {"day": order, "open": calendar.last_open(order)})


def _closing(rule: Rule, version: Version, day: date | None) -> Iterator[Step]:
    if day is None:
        yield Step("no-date")
    else:
        yield Step(f"result-{rule.effect}", {"day": day})
        if rule.effect is Effect.DUE:
            yield Step(f"basis-{rule.basis}", {"day": day})
            yield Step("zone", {"zone": rule.zone}) if rule.zone else Step("zone-local")
    for one in rule.unborn:
        facts: dict[str, Fact] = {
            "period": one.period,
            "published": one.published,
            "vacated": one.vacated,
            "first": one.would_apply_from,
            "source": one.source,
        }
        yield Step("never-in-force", facts)
    for note in (*version.notes, *rule.notes):
        yield Step("note", {"note": note})
    yield Step("source", {"source": version.source, "checked": version.checked_on})
    if not version.verified:
        yield Step("unverified")
    yield Step("lawyer")
