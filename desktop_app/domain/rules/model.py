"""What a legal rule is: its versions in time, each with period, roll, source and how sure it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop_app.domain.errors import UsageError

Texts = Mapping[str, str]
"""One text in the four languages, by language code."""


class Unit(StrEnum):
    """In what a period is counted."""

    DAYS = "days"
    BUSINESS_DAYS = "business_days"
    MONTHS = "months"
    YEARS = "years"


class Direction(StrEnum):
    """Whether the period runs on from its anchor or back from it."""

    AFTER = "after"
    BEFORE = "before"


class Roll(StrEnum):
    """What becomes of a last day on which the forum is closed."""

    NONE = "none"
    NEXT_BUSINESS_DAY = "next_business_day"


class Effect(StrEnum):
    """What the computed day is: the last to act, the first, the end of a window, the day of receipt."""

    DUE = "due"
    OPENS = "opens"
    WINDOW = "window"
    DEEMED = "deemed"


class Basis(StrEnum):
    """Whether the paper must have arrived on the day or only have left; codes of the vocabulary."""

    RECEIVED_BY = "received_by"
    SENT_BY = "sent_by"


@dataclass(frozen=True, slots=True)
class Period:
    """A number of units."""

    count: int
    unit: Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A rule as it stood from one day to another, both included; None means as far back or on as is known.

    Without a ``period`` the forum sets the date itself. ``verified`` is false for what was written down from
    memory or from a summary; ``checked_on`` says when it was last compared, ``checked_against`` with what.
    """

    period: Period | None
    direction: Direction
    roll: Roll
    source: str
    checked_on: date
    checked_against: str
    verified: bool
    valid_from: date | None = None
    valid_to: date | None = None
    notes: tuple[Texts, ...] = ()

    def holds_on(self, day: date) -> bool:
        """Whether this version is in force on a day."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Unborn:
    """A version that was published and struck down before it held; it is told so that nobody applies it."""

    period: Period
    published: date
    would_apply_from: date
    vacated: date
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule with its history. ``zone`` is empty where the day ends by the clock of the forum's office."""

    code: str
    forum: str
    calendar: str
    zone: str
    effect: Effect
    basis: Basis
    title: Texts
    anchor: Texts
    versions: tuple[Version, ...]
    unborn: tuple[Unborn, ...] = ()
    notes: tuple[Texts, ...] = ()

    def on(self, day: date) -> Version | None:
        """Return the version in force on a day; None before or between those known."""
        return next((version for version in self.versions if version.holds_on(day)), None)


@dataclass(frozen=True, slots=True)
class RuleBook:
    """All rules by code, in the order of their files."""

    rules: tuple[Rule, ...]
    _by_code: dict[str, Rule] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        self._by_code.update({rule.code: rule for rule in self.rules})
        if len(self._by_code) != len(self.rules):
            raise ValueError("a rule's code stands twice")

    def rule(self, code: str) -> Rule:
        """Return a rule; raises UsageError for a code that is not known."""
        found = self._by_code.get(code)
        if found is None:
            raise UsageError(
                "no-such-rule",
                "There is no deadline rule “{rule}”.",
                "Use one of: {known}.",
                rule=code[:60],
                known=", ".join(self._by_code),
            )
        return found
