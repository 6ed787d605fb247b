"""What is due in the whole vault, soonest first, and the same as a calendar file that holds codes only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desktop_app.domain.entity import Entity
from desktop_app.domain.errors import UsageError
from desktop_app.domain.ids import EntityId
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Term
from desktop_app.services.cases.deadlines import asked_of, compute
from desktop_app.services.rules.library import RuleLibrary
from desktop_app.vault.agenda import open_deadlines
from desktop_app.vault.file.files import new_file
from desktop_app.vault.unit import Unit

_BEFORE = {
    "same_day": timedelta(0),
    "one_day": timedelta(days=1),
    "three_days": timedelta(days=3),
    "one_week": timedelta(weeks=1),
    "two_weeks": timedelta(weeks=2),
    "one_month": timedelta(days=30),
    "three_months": timedelta(days=91),
}
_MORNING = timedelta(hours=9)


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A deadline still to be met. ``day`` is the last day, the earliest that a partly known date can mean.

    ``days`` counts from today by the forum's clock, negative when overdue. ``rule_says`` is what the rule
    gives now where that is another day than the one on file and no order set it: somebody must look.
    """

    case: EntityId
    code: str
    entity: EntityId
    address: str
    title: str
    rule: str
    day: date | None
    days: int | None
    basis: str
    ordered: bool
    owner: str
    reminders: tuple[str, ...] = ()
    rule_says: date | None = None


def agenda(
    unit: Unit, now: datetime, library: RuleLibrary, within: int | None = None
) -> tuple[AgendaItem, ...]:
    """Return what is open, soonest first and without a date last; ``within`` days from now, overdue too."""
    read = [(unit.entity(case, entity), code) for case, entity, code in open_deadlines(unit.connection)]
    found = [_item(deadline, code, now, library) for deadline, code in read if deadline is not None]
    wanted = [item for item in found if within is None or (item.days is not None and item.days <= within)]
    return tuple(sorted(wanted, key=lambda item: (item.day or date.max, item.code, item.entity)))


def write_calendar(items: Sequence[AgendaItem], path: Path, now: datetime, library: RuleLibrary) -> int:
    """Write a new iCalendar file (RFC 5545) and return how many days it has.

    It leaves the vault's protection, so it carries the code of the case and of a rule of ours, and no title,
    name or note, nor what somebody typed in place of a rule. What has no date is left out. Raises KnownError
    when the file is there already.
    """
    known = {rule.code for rule in library.book.rules}
    dated = [(item, item.day) for item in items if item.day is not None]
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Holdfast//Deadlines//EN", "CALSCALE:GREGORIAN"]
    for item, day in dated:
        codes = item.code if item.rule not in known else f"{item.code} {item.rule}"
        lines += _event(item, day, now, codes)
    lines.append("END:VCALENDAR")
    with new_file(path.resolve()) as partial:
        partial.write_bytes("".join(f"{line}\r\n" for line in lines).encode())
    return len(dated)


def _item(deadline: Entity, code: str, now: datetime, library: RuleLibrary) -> AgendaItem:
    due, ordered, basis = deadline.get("due"), deadline.get("ordered"), deadline.get("basis")
    day = _earliest(ordered) or _earliest(due)
    return AgendaItem(
        case=deadline.root,
        code=code,
        entity=deadline.id,
        address=f"deadline[{deadline.id.hex()[:8]}]",
        title=deadline.text("title"),
        rule=deadline.text("rule"),
        day=day,
        days=None if day is None else (day - _today(now, deadline.text("time_zone"))).days,
        basis=basis.code if isinstance(basis, Term) else "",
        ordered=ordered is not None,
        owner=deadline.text("owner"),
        reminders=tuple(term.code for term in deadline.elements("reminders") if isinstance(term, Term)),
        rule_says=_rule_says(deadline, day, library),
    )


def _rule_says(deadline: Entity, day: date | None, library: RuleLibrary) -> date | None:
    asked = asked_of(deadline)
    if asked is None or asked.order is not None:
        return None
    try:
        now = compute(asked, library).day
    except UsageError:
        return None
    return None if now == day else now


def _earliest(value: object) -> date | None:
    known = value.earliest if isinstance(value, PartialDate) else None
    return None if known is None else date.fromordinal(known)


def _today(now: datetime, zone: str) -> date:
    """Return today by the clock of the forum, or of this computer where that is not known."""
    try:
        return now.astimezone(ZoneInfo(zone) if zone else None).date()
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return now.astimezone().date()


def _event(item: AgendaItem, day: date, now: datetime, codes: str) -> list[str]:
    lines = [
        "BEGIN:VEVENT",
        f"UID:{item.entity.hex()}@holdfast",
        f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M00Z}",
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{codes}",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
    ]
    for reminder in item.reminders:
        if reminder in _BEFORE:
            lines += _alarm(_BEFORE[reminder], codes)
    return [*lines, "END:VEVENT"]


def _alarm(before: timedelta, codes: str) -> list[str]:
    """An alarm at nine in the morning, so many days before."""
    hours = int((_MORNING - before).total_seconds()) // 3600
    trigger = f"PT{hours}H" if hours >= 0 else f"-PT{-hours}H"
    return ["BEGIN:VALARM", "ACTION:DISPLAY", f"TRIGGER:{trigger}", f"DESCRIPTION:{codes}", "END:VALARM"]
