"""What travels beside cases, and the kinds below a case, by the command line: set, show, history, undo."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Holdfast


def test_a_contact_is_made_shown_and_taken_back(holdfast: Holdfast, vault: Path, words: Path) -> None:
    key = ("--passphrase-file", words)
    made = holdfast("set", vault, "contact:new", "name", "Лидия Придуманная", *key, "--json")
    assert made.data["edits"][0]["saved"] is True
    holdfast("set", vault, "contact:Лидия Придуманная", "roles", "юрист", *key)
    shown = holdfast("show", vault, "contact:Лидия Придуманная", *key)
    assert "  roles               lawyer\n" in shown.out
    assert "lawyer" in holdfast("history", vault, "contact:Лидия Придуманная", "roles", *key).out
    assert holdfast("undo", vault, "contact:Лидия Придуманная", *key).out == "Undone.\n"
    assert "lawyer" not in holdfast("show", vault, "contact:Лидия Придуманная", *key).out


def test_a_hearing_and_a_consent_are_entered_by_address(
    holdfast: Holdfast, vault: Path, words: Path, code: str
) -> None:
    key = ("--passphrase-file", words)
    holdfast("set", vault, code, "proceeding[new].hearing[new].date", "5 мая 2026", *key)
    holdfast("set", vault, code, "consent[new].recipient_organisation", "A ministry", *key)
    shown = holdfast("show", vault, code, *key, "--json").data
    found = {entry["address"]: entry["fields"] for entry in shown["entries"]}
    assert found["proceeding[1].hearing[1]"]["date"] == "2026-05-05"
    assert found["consent[1]"]["recipient_organisation"] == "A ministry"
    run = holdfast("set", vault, "letter:Nowhere", "title", "x", *key)
    assert run.status == 2
    assert "There is no letter “Nowhere”" in run.said
