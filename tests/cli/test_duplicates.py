"""Duplicates on the command line: pairs with score and reasons, decisions by case codes."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.cli import duplicates
from desktop_app.domain.duplicates.reasons import REASONS
from tests.cli.conftest import Holdfast


@pytest.fixture
def people(holdfast: Holdfast, words: Path, tmp_path: Path) -> Path:
    """A vault with the same woman from two tables, and her namesake by half."""
    path, table = tmp_path / "people.vault", tmp_path / "people.csv"
    assert holdfast("new", path, "--passphrase-file", words).status == 0
    table.write_text(
        "name,birth_date,external_id\n"
        "Мелехина Анна Петровна,1990-03-05,T-1\n"
        "Anna Melekhina,1990,T-2\n"
        "Мелехина Алла Петровна,1990-03-05,T-3\n",
        encoding="utf-8",
    )
    assert holdfast("import", path, table, "--passphrase-file", words).status == 0
    return path


def test_every_reason_has_words() -> None:
    assert duplicates._WORDS.keys() == set(REASONS)


def test_pairs_are_listed_with_score_and_why(holdfast: Holdfast, people: Path, words: Path) -> None:
    run = holdfast("duplicates", people, "--passphrase-file", words, "--json")
    assert run.status == 0
    (pair,) = run.data["pairs"]
    assert {pair["a"]["external_id"], pair["b"]["external_id"]} == {"T-1", "T-2"}
    assert pair["a"]["name"] == "Мелехина, Анна Петровна"
    assert pair["score"] >= 0.8
    assert "one family name in two spellings: Мелехина, Melekhina" in pair["why"]
    assert {"code", "weight", "a", "b"} == pair["reasons"][0].keys()
    run = holdfast("duplicates", people, "--passphrase-file", words, "--limit", "1")
    assert "+ birth dates that fit: 1990-03-05, 1990" in run.out
    assert "  one without patronymic" in run.out


def test_what_is_decided_is_remembered(holdfast: Holdfast, people: Path, words: Path) -> None:
    (pair,) = holdfast("duplicates", people, "--passphrase-file", words, "--json").data["pairs"]
    one, other = pair["a"]["code"], pair["b"]["code"]
    asked = (people, one, other, "different", "--passphrase-file", words, "--reason", "Asked both")
    assert "noted as different people" in holdfast("decide", *asked).out
    assert (
        holdfast("duplicates", people, "--passphrase-file", words).out == "Nobody seems to be on file twice\n"
    )
    run = holdfast("decide", people, one, other, "same", "--passphrase-file", words)
    assert run.out == f"{other} is now part of {one}; 1 differing values became accounts\n"
    shown = holdfast("show", people, one, "--passphrase-file", words, "--json").data
    assert {e["fields"]["value"] for e in shown["entries"] if e["kind"] == "identifier"} >= {other}


def test_a_merge_without_differences_says_so(holdfast: Holdfast, people: Path, words: Path) -> None:
    codes = [
        row["code"]
        for row in holdfast("cases", people, "--passphrase-file", words, "--json", "--sort", "code").data[
            "cases"
        ]
    ]
    for _ in range(2):
        run = holdfast("add", people, "--passphrase-file", words, "--json", "--from-json", "-", data="{}")
        codes.append(run.data["code"])
    run = holdfast("decide", people, codes[-2], codes[-1], "same", "--passphrase-file", words, "--json")
    assert run.data == {"case": codes[-2], "other": codes[-1], "same": True, "differing": 0}
    run = holdfast("decide", people, codes[0], codes[-2], "same", "--passphrase-file", words)
    assert run.out == f"{codes[-2]} is now part of {codes[0]}\n"
