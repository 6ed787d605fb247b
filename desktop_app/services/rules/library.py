"""Reads the bundled deadline rules, their words, and the calendars of the forums that they name."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from desktop_app.assets import asset
from desktop_app.domain.errors import UsageError
from desktop_app.domain.rules.calendar import Calendar
from desktop_app.domain.rules.model import Rule, RuleBook
from desktop_app.domain.rules.reading import rule_book
from desktop_app.domain.rules.speech import RuleWords
from desktop_app.services.rules.holidays import Extra, forum_holidays


@dataclass(frozen=True, slots=True)
class CalendarSource:
    """Where a forum's closed days come from; ``provinces`` says whether those of a province add to them."""

    code: str
    country: str
    categories: tuple[str, ...]
    extras: tuple[Extra, ...]
    provinces: bool


@dataclass(frozen=True, slots=True)
class RuleLibrary:
    """The rules, their words, the calendars, and which clock a province keeps."""

    book: RuleBook
    words: RuleWords
    calendars: Mapping[str, CalendarSource]
    zones: Mapping[str, str]

    def calendar(self, rule: Rule, province: str = "") -> Calendar:
        """Return the calendar of a rule's forum, with the holidays of a province where one is named.

        Raises UsageError for a province that is not known. A forum of the United States has none.
        """
        source = self.calendars[rule.calendar]
        if province and province not in self.zones:
            raise UsageError(
                "no-such-province",
                "“{province}” is no province of Canada.",
                "Use one of: {known}.",
                province=province[:20],
                known=", ".join(sorted(self.zones)),
            )
        subdivision = province if source.provinces else ""
        return Calendar(
            source.code, forum_holidays(source.country, subdivision, source.categories, source.extras)
        )

    def zone(self, rule: Rule, province: str = "") -> str:
        """Return the clock by which a rule's day ends; empty where only the office knows."""
        in_province = self.calendars[rule.calendar].provinces
        return rule.zone or (self.zones.get(province, "") if in_province else "")


def load_rules() -> RuleLibrary:
    """Read the bundled rules; callers load once and hand the result on."""
    calendars = _read("calendars.toml")
    return RuleLibrary(
        rule_book([_read("deadlines.toml")]),
        RuleWords.of(_read("explanations.toml"), calendars),
        {source.code: source for source in map(_source, calendars["calendar"])},
        calendars["zone"],
    )


def _source(table: Mapping[str, Any]) -> CalendarSource:
    return CalendarSource(
        table["code"],
        table["country"],
        tuple(table["categories"]),
        tuple(
            Extra(one["name"], one["after"], timedelta(days=one["days"])) for one in table.get("extra", [])
        ),
        table.get("provinces", False),
    )


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(asset("rules", name).read_text(encoding="utf-8"))
