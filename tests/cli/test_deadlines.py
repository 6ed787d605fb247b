"""The commands about time: the calculator needs no vault, the agenda lists what is due."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Holdfast

RULES = [
    "us-i589-one-year",
    "us-bia-appeal",
    "us-petition-for-review",
    "us-motion-reopen",
    "us-motion-reopen-in-absentia",
    "us-motion-reconsider",
    "us-court-evidence-non-detained",
    "ca-rpd-disclosure",
    "ca-rpd-reply",
    "ca-basis-of-claim",
    "ca-basis-of-claim-port-of-entry",
]


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_of_the_contract_gives_a_date_and_says_why(holdfast: Holdfast, rule: str) -> None:
    run = holdfast("deadline", rule, "2026-06-10", "--json")
    assert run.status == 0
    assert run.data["date"] > "2026-04"
    assert run.data["source"] in run.data["why"]
    assert "A lawyer must confirm" in run.data["why"]


def test_the_calculator_for_people(holdfast: Holdfast) -> None:
    run = holdfast("deadline", "us-bia-appeal", "16 January 2026")
    assert run.out.splitlines()[0] == "2026-02-17"
    assert "Monday 16 February 2026 is a holiday: Washington’s Birthday." in run.out
    russian = holdfast("deadline", "ca-rpd-disclosure", "2026-02-26", "--province", "on", "--language", "ru")
    assert russian.out.splitlines()[0] == "2026-02-17"
    assert "праздник: День семьи." in russian.out
    ordered = holdfast("deadline", "us-bia-appeal", "2026-01-16", "--order", "2026-03-02", "--json")
    assert (ordered.data["date"], ordered.data["date_by_rule"]) == ("2026-03-02", "2026-02-17")


def test_where_only_an_order_gives_a_date_somebody_must_look(holdfast: Holdfast) -> None:
    run = holdfast("deadline", "us-court-evidence-detained", "2026-05-20")
    assert run.status == 4
    assert run.out.startswith("No date yet\n")


def test_the_rules_are_listed(holdfast: Holdfast) -> None:
    listed = holdfast("deadline", "--json").data["rules"]
    assert set(RULES) <= {one["rule"] for one in listed}
    assert "ca-trp-bar" in holdfast("deadline", "--language", "uk").out


def test_what_makes_no_sense_is_a_usage_error(holdfast: Holdfast, vault: Path) -> None:
    for arguments in (
        ("us-bia-appeal",),
        ("us-bia-appeal", "2026-01-16", "--case", "C-0000-0000"),
        ("us-bia-appeal", "2026-01-16", "--vault", vault),
        ("us-nothing", "2026-01-16"),
        ("us-bia-appeal", "03/04/2026"),
        ("ca-rpd-reply", "2026-01-16", "--province", "Texas"),
    ):
        assert holdfast("deadline", *arguments).status == 2


def test_a_deadline_goes_into_a_case_and_onto_the_agenda(
    holdfast: Holdfast, vault: Path, words: Path, code: str, tmp_path: Path
) -> None:
    key = ("--passphrase-file", words)
    put = ("--vault", vault, "--case", code, *key)
    assert holdfast("deadline", "us-bia-appeal", "2020-01-16", *put).status == 0
    assert holdfast("deadline", "us-court-evidence-detained", "2026-05-20", *put).status == 4
    assert holdfast("deadline", "us-bia-appeal", "2090-01-16", *put).status == 0
    run = holdfast("deadlines", vault, *key, "--json")
    assert run.status == 0
    assert [one["date"] for one in run.data["deadlines"]] == ["2020-02-18", "2090-02-15", None]
    assert run.data["deadlines"][0]["days"] < 0
    listed = holdfast("deadlines", vault, *key, "--why")
    assert "overdue" in listed.out
    assert "    Thursday 16 January 2020 + 30 calendar days = Saturday 15 February 2020." in listed.out
    assert "no date yet" in listed.out
    calendar = tmp_path / "due.ics"
    run = holdfast("deadlines", vault, *key, "--within", "30", "--ics", calendar, "--json")
    assert (run.data["written"], len(run.data["deadlines"])) == (1, 1)
    assert f"SUMMARY:{code} us-bia-appeal" in calendar.read_text()


def test_a_date_on_file_that_the_rule_does_not_give_is_shown(
    holdfast: Holdfast, vault: Path, words: Path, code: str
) -> None:
    key = ("--passphrase-file", words)
    holdfast("deadline", "us-bia-appeal", "2026-01-16", "--vault", vault, "--case", code, *key)
    holdfast("set", vault, code, "deadline[1].due", "2026-02-16", *key)
    holdfast("set", vault, code, "deadline[new].title", "By hand", *key)
    holdfast("set", vault, code, "deadline[new].rule", "us-nothing", *key)
    holdfast("set", vault, code, "deadline[3].anchor", "2026-01-16", *key)
    run = holdfast("deadlines", vault, *key, "--why")
    assert run.status == 4
    assert "    Look: the rule gives 2026-02-17 now." in run.out
    assert "There is no deadline rule “us-nothing”." in run.out
    told = holdfast("deadlines", vault, *key, "--why", "--json").data["deadlines"]
    assert [one["why"] is None for one in told if one["title"] == "By hand"] == [True]
