"""Deadlines put into cases, the agenda of a vault, and its calendar file."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.errors import KnownError, UsageError
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.rules.model import Period, RuleBook, Unit
from desktop_app.services.cases.agenda import AgendaItem, agenda, write_calendar
from desktop_app.services.cases.create import CreatedCase
from desktop_app.services.cases.deadlines import Asked, asked_of, compute, explained, put_deadline
from desktop_app.services.cases.fields import Setting, set_fields
from desktop_app.services.cases.show import show_case
from desktop_app.services.rules.library import RuleLibrary, load_rules
from desktop_app.vault.vault import Vault
from desktop_app.vocabularies import load_date_words

LIBRARY = load_rules()
DATES = load_date_words()
NOW = datetime(2026, 2, 10, 12, tzinfo=UTC)


def day(text: str) -> PartialDate:
    return PartialDate.from_canonical(text)


def put(vault: Vault, case: CreatedCase, asked: Asked, **how: Any) -> None:
    with vault.unit() as unit:
        put_deadline(unit, case.code, asked, LIBRARY, **{"language": "en", **how})


def edit(vault: Vault, case: CreatedCase, address: str, text: str) -> None:
    with vault.unit() as unit:
        set_fields(unit, case.code, [Setting(address, text)])


def fields(vault: Vault, case: CreatedCase) -> list[dict[str, Any]]:
    with vault.unit() as unit:
        entries = show_case(unit, case.code)["entries"]
    return [one["fields"] for one in entries if one["kind"] == "deadline"]


def listed(
    vault: Vault, now: datetime = NOW, library: RuleLibrary = LIBRARY, within: int | None = None
) -> tuple[AgendaItem, ...]:
    with vault.unit() as unit:
        return agenda(unit, now, library, within)


def test_a_deadline_is_put_into_a_case_with_what_it_was_computed_from(
    vault: Vault, case: CreatedCase
) -> None:
    put(vault, case, Asked("us-bia-appeal", day("2026-01-16")))
    (found,) = fields(vault, case)
    assert found["title"] == "Appeal to the Board of Immigration Appeals, form EOIR-26"
    assert (found["rule"], found["rule_version"]) == ("us-bia-appeal", "always")
    assert (found["anchor"], found["due"], found["ordered"]) == ("2026-01-16", "2026-02-17", None)
    assert (found["basis"], found["time_zone"], found["status"]) == (
        "received_by",
        "America/New_York",
        "open",
    )


def test_an_order_overrides_and_can_come_later_into_the_same_entry(vault: Vault, case: CreatedCase) -> None:
    put(vault, case, Asked("us-court-evidence-detained", day("2026-05-20")), language="ru")
    edit(vault, case, "deadline[1].owner", "Volunteer")
    assert fields(vault, case)[0]["due"] is None
    ordered = Asked("us-court-evidence-detained", day("2026-05-20"), order=day("2026-05-06"))
    put(vault, case, ordered, language="ru", address="deadline[1]")
    (found,) = fields(vault, case)
    assert (found["due"], found["ordered"], found["owner"]) == ("2026-05-06", "2026-05-06", "Volunteer")
    assert found["title"] == "Доказательства к слушанию по существу, под стражей"


def test_a_vague_anchor_keeps_its_words_and_a_province_its_holidays(vault: Vault, case: CreatedCase) -> None:
    put(vault, case, Asked("us-i589-one-year", day("2024-03|in March 2024")))
    put(vault, case, Asked("ca-rpd-disclosure", day("2026-02-26"), province="ON"))
    first, second = fields(vault, case)
    assert (first["anchor"], first["due"], first["rule_version"]) == ("2024-03", "2025-03-03", "1997-04-01")
    assert (second["due"], second["time_zone"]) == ("2026-02-17", "America/Toronto")
    assert second["rule_version"] == "2012-12-15; ON"
    assert [item.rule_says for item in listed(vault)] == [None, None]
    with vault.unit() as unit:
        deadlines = list(unit.tree(case.case).of_kind("deadline"))
    told = [asked_of(deadline) for deadline in deadlines]
    assert told[1] == Asked("ca-rpd-disclosure", day("2026-02-26"), province="ON")
    assert told[0] is not None
    assert told[0].province == ""


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (Asked("us-nothing", day("2026-01-16")), "no deadline rule “us-nothing”"),
        (Asked("us-bia-appeal", day("?")), "has no earliest day"),
        (Asked("us-bia-appeal", day("<2020")), "has no earliest day"),
        (Asked("us-bia-appeal", day("2026-01-16"), order=day("2026-03")), "not the exact day of an order"),
        (Asked("ca-trp-bar", day("2026-01-16"), province="XX"), "no province"),
        (Asked("ca-stca-window", day("2020-01-16")), "No version of the rule"),
    ],
)
def test_what_cannot_be_computed_saves_nothing(
    vault: Vault, case: CreatedCase, asked: Asked, told: str
) -> None:
    with pytest.raises(UsageError, match=told):
        put(vault, case, asked)
    assert fields(vault, case) == []


def test_an_explanation_as_data() -> None:
    data = explained(compute(Asked("us-bia-appeal", day("2026-01-16")), LIBRARY), "en", LIBRARY, DATES)
    assert (data["date"], data["date_by_rule"], data["verified"]) == ("2026-02-17", "2026-02-17", True)
    assert "Last day: Tuesday 17 February 2026." in data["why"].splitlines()
    facts = {step["step"]: step["facts"] for step in data["steps"]}
    assert facts["counted-after"] == {
        "day": "2026-01-16",
        "period": {"count": 30, "unit": "days"},
        "end": "2026-02-15",
    }
    assert facts["holiday"]["name"] == "Washington's Birthday"
    assert facts["rule-after"]["title"].startswith("Appeal")
    vague = explained(compute(Asked("us-i589-one-year", day("2024-02")), LIBRARY), "fr", LIBRARY, DATES)
    assert {step["step"]: step["facts"] for step in vague["steps"]}["anchor-vague"]["told"] == "2024-02"
    short = explained(compute(Asked("us-i589-one-year", day("2024-02-29")), LIBRARY), "uk", LIBRARY, DATES)
    assert {step["step"]: step["facts"] for step in short["steps"]}["short-month"]["number"] == 29


def test_the_agenda_has_the_soonest_first_and_leaves_out_what_is_settled(
    vault: Vault, case: CreatedCase
) -> None:
    for anchor in ("2026-01-16", "2026-01-05", "2026-01-20", "2026-01-21", "2026-01-22"):
        put(vault, case, Asked("us-bia-appeal", day(anchor)))
    put(vault, case, Asked("us-court-evidence-detained", day("2026-05-20")))
    edit(vault, case, "deadline[3].done", "2026-02-01")
    edit(vault, case, "deadline[4].status", "not_needed")
    edit(vault, case, "deadline[5].status", "")
    items = listed(vault)
    assert [(item.day, item.days) for item in items] == [
        (date(2026, 2, 4), -6),
        (date(2026, 2, 17), 7),
        (date(2026, 2, 23), 13),
        (None, None),
    ]
    assert {item.code for item in items} == {case.code}
    assert [item.day for item in listed(vault, within=7)] == [date(2026, 2, 4), date(2026, 2, 17)]
    with vault.unit() as unit:
        set_fields(unit, case.code, [Setting(f"{items[0].address}.status", "done")])
    assert len(listed(vault)) == 3


def test_days_are_counted_by_the_clock_of_the_forum(vault: Vault, case: CreatedCase) -> None:
    put(vault, case, Asked("us-bia-appeal", day("2026-01-16")))
    evening_there = datetime(2026, 2, 18, 3, tzinfo=UTC)  # still 17 February in New York
    assert [item.days for item in listed(vault, evening_there)] == [0]
    for zone in ("Nowhere/Land", "../etc", ""):
        edit(vault, case, "deadline[1].time_zone", zone)
        assert abs(listed(vault, evening_there)[0].days or 0) <= 1


def test_a_changed_rule_is_seen_and_an_order_stands(vault: Vault, case: CreatedCase) -> None:
    put(vault, case, Asked("us-bia-appeal", day("2026-01-16")))
    put(vault, case, Asked("us-bia-appeal", day("2026-01-16"), order=day("2026-03-02")))
    put(vault, case, Asked("ca-stca-window", day("2026-02-01")))
    edit(vault, case, "deadline[new].due", "2026-04")
    rule = LIBRARY.book.rule("us-bia-appeal")
    version = replace(rule.versions[0], period=Period(10, Unit.DAYS))
    library = replace(LIBRARY, book=RuleBook((replace(rule, versions=(version,)),)))
    assert [(item.day, item.rule_says) for item in listed(vault, library=library)] == [
        (date(2026, 2, 15), None),  # that rule is gone: nothing can be said
        (date(2026, 2, 17), date(2026, 1, 26)),
        (date(2026, 3, 2), None),
        (date(2026, 4, 1), None),
    ]


def test_the_calendar_file_holds_codes_and_nothing_else(
    vault: Vault, case: CreatedCase, tmp_path: Path
) -> None:
    put(vault, case, Asked("us-bia-appeal", day("2026-01-16")))
    edit(vault, case, "deadline[1].title", "Appeal of Anna Verkhotina")
    edit(vault, case, "deadline[1].owner", "Volunteer")
    for reminder in ("same_day", "one_day", "one_month"):
        edit(vault, case, "deadline[1].reminders", reminder)
    edit(vault, case, "deadline[new].rule", "Anna’s own rule")
    edit(vault, case, "deadline[2].due", "2026-05-01")
    put(vault, case, Asked("us-court-evidence-detained", day("2026-05-20")))
    path = tmp_path / "due.ics"
    items = listed(vault)
    strange = replace(items[0], reminders=("newer",))
    assert write_calendar([*items, strange], path, NOW, LIBRARY) == 3
    lines = path.read_bytes().decode().split("\r\n")
    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert "DTSTART;VALUE=DATE:20260217" in lines
    assert "DTEND;VALUE=DATE:20260218" in lines
    assert "DTSTAMP:20260210T120000Z" in lines
    assert f"SUMMARY:{case.code} us-bia-appeal" in lines
    assert f"SUMMARY:{case.code}" in lines
    assert [line for line in lines if line.startswith("TRIGGER")] == [
        "TRIGGER:-PT15H",
        "TRIGGER:-PT711H",
        "TRIGGER:PT9H",
    ]
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == 3
    assert not any(word in path.read_text() for word in ("Anna", "Volunteer", "Appeal", "Верх"))
    assert all(len(line) <= 75 for line in lines)
    with pytest.raises(KnownError, match=r"due\.ics"):
        write_calendar(items, path, NOW, LIBRARY)
