"""Every command does what its line of the manual says, for people and as JSON."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from desktop_app.cli.app import SECTIONS
from desktop_app.services.opening import open_locked
from desktop_app.vault.file import verify
from desktop_app.vault.file.verify import inspect
from tests import factories
from tests.cli.conftest import Holdfast

NAMES = [entry.name for entries in SECTIONS.values() for entry in entries]


@pytest.fixture(autouse=True)
def _verify_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Check copies in this process: a child for each would cost half a second."""
    monkeypatch.setattr(verify, "verify", lambda path, key, **_how: inspect(path, key))


def test_the_manual_names_every_command_and_exit_status(holdfast: Holdfast) -> None:
    run = holdfast("--help")
    assert run.status == 0
    for name in NAMES:
        assert f"\n  {name} " in run.out
    for status in ("0", "1", "2", "3", "4", "70"):
        assert f"\n    {status} " in run.out
    assert all(len(line) <= 100 for line in run.out.splitlines())


@pytest.mark.parametrize("name", NAMES)
def test_every_command_explains_itself(holdfast: Holdfast, name: str) -> None:
    run = holdfast(name, "-h")
    assert run.status == 0
    assert f"Usage: holdfast {name}" in run.out


def test_without_a_command_a_window_opens(
    holdfast: Holdfast, windows: list[Path | None], tmp_path: Path
) -> None:
    assert holdfast().status == 0
    assert holdfast("gui").status == 0
    assert holdfast("gui", tmp_path / "a.vault").status == 0
    assert windows == [None, None, tmp_path / "a.vault"]


def test_the_version(holdfast: Holdfast, windows: list[Path | None]) -> None:
    assert holdfast("--version").out.strip()[0].isdigit()
    assert windows == []


def test_a_new_vault(holdfast: Holdfast, words: Path, tmp_path: Path) -> None:
    path = tmp_path / "new.vault"
    run = holdfast("new", path, "--passphrase-file", words, "--author", "-", "--json", data="Мария\n")
    assert run.data == {"vault": str(path)}
    info = holdfast("info", path, "--passphrase-file", words, "--json")
    assert [author["name"] for author in info.data["authors"]] == ["Мария"]
    assert f"Created {path}" not in info.out


def test_a_demo(holdfast: Holdfast, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.services.demo.make.RICH", 0)
    run = holdfast("demo", tmp_path / "demo", "--cases", "1", "--seed", "5", "--json")
    assert sorted(run.data) == ["passphrase_file", "vault"]
    cases = holdfast("cases", run.data["vault"], "--passphrase-file", run.data["passphrase_file"], "--json")
    assert len(cases.data["cases"]) == 1
    assert holdfast("demo", tmp_path / "other", "--cases", "1").out.startswith("Vault ")
    assert holdfast("demo", tmp_path / "demo").status == 1


def test_facts_for_people(holdfast: Holdfast, vault: Path, words: Path) -> None:
    run = holdfast("info", vault, "--passphrase-file", words)
    assert "Argon2id, 256 MiB, 3 passes" in run.out
    assert "Author          Tester (own)" in run.out
    assert "newest none yet" in run.out


def test_set_and_show(holdfast: Holdfast, vault: Path, words: Path, code: str) -> None:
    key = ("--passphrase-file", words)
    assert holdfast("set", vault, code, "title", "Teacher", *key).out == "title: set\n"
    assert holdfast("set", vault, code, "title", "Teacher", *key).out == "title: it was so already\n"
    run = holdfast(
        "set", vault, code, "summary", "-", *key, "--source", "Mother", "--json", data="two\nlines\n"
    )
    assert run.data["edits"][0]["value"] == "two\nlines"
    assert run.data["edits"][0]["claim"]
    holdfast("set", vault, code, "tags", "family", *key)
    holdfast("set", vault, code, "tags", "press", *key)
    holdfast("set", vault, code, "tags", "press", "--remove", *key)
    holdfast("set", vault, code, "birth_date", "весной 1990", *key, "--source", "Mother")
    second = holdfast("set", vault, code, "birth_date", "летом 1990", *key, "--source", "Passport")
    assert second.out == "birth_date: set, with an account by this source\n"
    shown = holdfast("show", vault, code, *key)
    assert "  title               Teacher\n" in shown.out
    assert "  summary             two\n                      lines\n" in shown.out
    assert "  tags                family\n" in shown.out
    assert "1990-S2 (“летом 1990”)" in shown.out
    assert "Contested facts\n  person[1].birth_date: claim[2], claim[3]\n" in shown.out
    data = holdfast("show", vault, code, *key, "--json").data
    assert data["fields"]["title"] == "Teacher"
    assert data["code"] == code


def test_many_fields_from_json(
    holdfast: Holdfast, vault: Path, words: Path, code: str, tmp_path: Path
) -> None:
    fields = tmp_path / "fields.json"
    fields.write_text(json.dumps({"title": "Teacher", "note[new].privileged": "yes"}))
    run = holdfast("set", vault, code, "--from-json", fields, "--passphrase-file", words)
    assert run.out == "title: set\nnote[new].privileged: set\n"
    shown = holdfast("show", vault, code, "--passphrase-file", words)
    assert "  privileged          yes\n" in shown.out


def test_passphrase_and_value_can_share_standard_input(holdfast: Holdfast, vault: Path, code: str) -> None:
    data = f"{factories.PASSPHRASE}\nTeacher\n"
    run = holdfast("set", vault, code, "title", "-", "--passphrase-file", "-", "--json", data=data)
    assert run.data["edits"][0]["value"] == "Teacher"


def test_a_case_can_be_added_without_any_field(holdfast: Holdfast, vault: Path, words: Path) -> None:
    assert holdfast("add", vault, "--passphrase-file", words).out.startswith("Added C-")


def test_lists(holdfast: Holdfast, vault: Path, words: Path, code: str) -> None:
    key = ("--passphrase-file", words)
    holdfast("add", vault, *key)
    everyone = holdfast("cases", vault, *key)
    assert everyone.out.splitlines()[0].split() == ["code", "name", "status", "place", "contested", "missing"]
    assert len(everyone.out.splitlines()) == 3
    found = holdfast("cases", vault, *key, "--search", "-", "--json", data="verkhotina\n")
    assert [one["code"] for one in found.data["cases"]] == [code]
    assert "Верхотина" in found.out
    none = holdfast(
        "cases", vault, *key, "--filter", "status=closed", "--sort", "code", "--descending", "--json"
    )
    assert none.data == {"cases": []}
    assert len(holdfast("cases", vault, *key, "--limit", "1", "--json").data["cases"]) == 1


def test_history_undo_and_conflicts(holdfast: Holdfast, vault: Path, words: Path, code: str) -> None:
    key = ("--passphrase-file", words)
    holdfast("set", vault, code, "title", "one", *key)
    holdfast("set", vault, code, "priority", "high", *key)
    run = holdfast("history", vault, code, "title", *key)
    assert run.out.splitlines()[0].split() == ["when", "who", "change", "what", "from", "to"]
    assert "Tester  set     case.title        one" in run.out
    entries = holdfast("history", vault, code, *key, "--json").data["history"]
    assert {one["author"] for one in entries} == {"Tester"}
    assert holdfast("undo", vault, code, *key).out == "Undone.\n"
    assert "  priority " not in holdfast("show", vault, code, *key).out


def test_evidence_in_and_out(holdfast: Holdfast, vault: Path, words: Path, code: str, tmp_path: Path) -> None:
    key = ("--passphrase-file", words)
    paper = tmp_path / "note.txt"
    paper.write_text("fictional\n" * 50)
    run = holdfast(
        "attach", vault, code, paper, *key, "--title", "Note", "--original-language", "ru", "--json"
    )
    taken = run.data["evidence"][0]
    assert (run.status, taken["new"], taken["media_type"], taken["title"]) == (0, True, "text/plain", "Note")
    again = holdfast("attach", vault, code, paper, *key)
    assert (again.status, "here already" in again.out) == (4, True)
    several = holdfast("attach", vault, code, paper, tmp_path, *key, "--json")
    assert several.status == 4
    assert several.data["evidence"][1]["refused"] == "not-a-file"
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 broken")
    odd = holdfast("attach", vault, code, broken, *key)
    assert odd.status == 4
    assert "kept, not read" in odd.out
    assert "broken.pdf: " in odd.said
    out = tmp_path / "out.txt"
    got = holdfast("extract", vault, taken["id"], "-o", out, *key, "--json")
    assert out.read_bytes() == paper.read_bytes()
    assert got.data["sha256"] == hashlib.sha256(paper.read_bytes()).hexdigest() == taken["sha256"]
    by_place = holdfast("extract", vault, f"{code}/evidence[1]", "-o", tmp_path / "again.txt", *key)
    assert by_place.out.startswith(taken["sha256"])


def test_dossiers(holdfast: Holdfast, vault: Path, words: Path, code: str, tmp_path: Path) -> None:
    key = ("--passphrase-file", words)
    one = tmp_path / "one.pdf"
    run = holdfast("dossier", vault, code, "-o", one, *key, "--json", "--reproducible", "--no-exhibits")
    assert run.status == 0
    assert hashlib.sha256(one.read_bytes()).hexdigest() == run.data["sha256"]
    assert run.data["pages"] > 0
    again = holdfast(
        "dossier", vault, code, "-o", tmp_path / "two.pdf", *key, "--reproducible", "--no-exhibits", "--json"
    )
    assert again.data["sha256"] == run.data["sha256"]
    other = holdfast("add", vault, *key, "--json").data["code"]
    many = holdfast(
        "dossier", vault, code, other, "-o", tmp_path / "many", *key, "--recipient", "-", data="Board\n"
    )
    assert many.status == 0
    assert len(list((tmp_path / "many").iterdir())) == 2


def test_one_dossier_is_named_as_the_pdf_that_it_is(
    holdfast: Holdfast, vault: Path, words: Path, code: str, tmp_path: Path
) -> None:
    run = holdfast("dossier", vault, code, "-o", tmp_path / "one.txt", "--passphrase-file", words)
    assert run.status == 2
    assert "one.txt does not end in .pdf" in run.said
    assert not (tmp_path / "one.txt").exists()


def test_a_dossier_that_needs_a_look(
    holdfast: Holdfast, vault: Path, words: Path, code: str, tmp_path: Path
) -> None:
    key = ("--passphrase-file", words)
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 broken")
    holdfast("attach", vault, code, broken, *key)
    run = holdfast("dossier", vault, code, "-o", tmp_path / "one.pdf", *key)
    assert run.status == 4
    assert f"{code}, exhibit A: " in run.said


def test_import(holdfast: Holdfast, vault: Path, words: Path, tmp_path: Path) -> None:
    key = ("--passphrase-file", words)
    table = tmp_path / "people.csv"
    table.write_text("Who;external id;born;Shoe\nАнна Верхотина;X-1;1990;39\n;X-2;;40\n")
    mapping = tmp_path / "mapping.json"
    mapping.write_text('{"Who": "name", "Shoe": null}')
    dry = holdfast("import", vault, table, "--mapping", mapping, "--dry-run", *key)
    assert dry.out.startswith("1 of 2 rows would be imported, 1 refused\n")
    run = holdfast("import", vault, table, "--mapping", mapping, *key, "--json")
    assert (run.status, run.data["imported"], run.data["unknown_columns"]) == (4, 1, [])
    assert run.data["oddities"] == [
        {"line": 3, "code": "no-name", "column": "", "value": "", "refused": True, "table": ""}
    ]
    found = holdfast("cases", vault, *key, "--search", "X-1", "--json")
    assert [one["code"] for one in found.data["cases"]] == [run.data["cases"][0]["code"]]
    clean = tmp_path / "clean.csv"
    clean.write_text("name\nA B\n")
    assert holdfast("import", vault, clean, *key).status == 0
    left = tmp_path / "left.csv"
    left.write_text("name;what\nC D;x\n")
    assert "Columns left out: what\n" in holdfast("import", vault, left, *key).out
    more = tmp_path / "more.csv"
    more.write_text("name;id;born;job\nАнна Верхотина;X-1;1991;teacher\n")
    report = tmp_path / "report.csv"
    run = holdfast("import", vault, more, "--differing", "leave-out", "--report", report, *key)
    assert "1 rows add to cases that are here already\n" in run.out
    assert "differs-left-out" in report.read_text("utf-8-sig")
    assert holdfast("undo-import", vault, *key).out == "1 changes taken back\n"


def test_an_import_that_was_built_upon_is_kept(
    holdfast: Holdfast, vault: Path, words: Path, tmp_path: Path
) -> None:
    key = ("--passphrase-file", words)
    table = tmp_path / "people.csv"
    table.write_text("name\nA B\nC D\n")
    made = holdfast("import", vault, table, *key, "--json").data
    code = made["cases"][0]["code"]
    holdfast("set", vault, code, "summary", "seen since", *key)
    undone = holdfast("undo-import", vault, str(made["batch"]), *key)
    assert (undone.status, undone.out) == (
        4,
        f"1 changes taken back\nKept, because they were changed since: {code}\n",
    )


def test_many_oddities_are_counted(holdfast: Holdfast, vault: Path, words: Path, tmp_path: Path) -> None:
    table = tmp_path / "people.csv"
    table.write_text("name;born\n" + ";1990\n" * 60)
    run = holdfast("import", vault, table, "--passphrase-file", words)
    assert "… and 10 more: --json or --report lists all" in run.out


def test_backup_restore_verify_rebuild(
    holdfast: Holdfast, vault: Path, words: Path, code: str, tmp_path: Path
) -> None:
    key = ("--passphrase-file", words)
    copy = tmp_path / "copy.vault"
    assert holdfast("backup", vault, copy, *key, "--json").data == {"backup": str(copy)}
    again = tmp_path / "again.vault"
    assert holdfast("restore", copy, "-o", again, *key).out == f"Restored {again}\n"
    assert holdfast("show", again, code, *key).status == 0
    assert holdfast("verify", again, *key).out == "Everything holds.\n"
    assert holdfast("rebuild", again, *key).out == "Nothing differed.\n"
    opened = open_locked(again, factories.the_key())
    opened.connection.execute("UPDATE t_case SET f_status = 'forged'")
    opened.close()
    run = holdfast("rebuild", again, *key, "--json")
    assert (run.status, run.data["differences"][0]["table"]) == (4, "t_case")


def test_damage_is_an_exit_status(holdfast: Holdfast, vault: Path, words: Path, code: str) -> None:
    raw = bytearray(vault.read_bytes())
    raw[-5000] ^= 1
    vault.write_bytes(raw)
    run = holdfast("verify", vault, "--passphrase-file", words, "--json")
    assert run.status == 1
    assert run.data["sound"] is False
    assert run.data["findings"][0]["code"] == "page-damaged"
    assert "holdfast restore" in run.said


def test_a_new_passphrase(holdfast: Holdfast, vault: Path, words: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.txt"
    new.write_text("other words\n")
    run = holdfast("rekey", vault, "--passphrase-file", words, "--new-passphrase-file", new)
    assert (run.status, run.out) == (0, "The new passphrase is in force.\n")
    assert holdfast("info", vault, "--passphrase-file", words).status == 3
    assert holdfast("info", vault, "--passphrase-file", new).status == 0


def test_the_recovery_sheet(holdfast: Holdfast, vault: Path, words: Path, code: str, tmp_path: Path) -> None:
    key = ("--passphrase-file", words)
    shares = holdfast("recovery", vault, *key, "--split", "2-of-3", "--json").data["shares"]
    assert [len(share) for share in shares] == [46, 46, 46]
    shown = holdfast("recovery", vault, *key, "--split", "2-of-3")
    assert "Share 3 of 3\n 1 " in shown.out
    assert holdfast("recovery", vault, *key).out.startswith(" 1 ")
    typed = tmp_path / "typed.txt"
    typed.write_text("\n\n".join(" ".join(word[:4] for word in share) for share in shares[:2]))
    new = tmp_path / "new.txt"
    new.write_text("other words")
    again = tmp_path / "again.vault"
    run = holdfast("recover", vault, "-o", again, "--words-file", typed, "--new-passphrase-file", new)
    assert (run.status, run.out) == (0, f"Recovered {again}\n")
    assert holdfast("show", again, code, "--passphrase-file", new).status == 0
    sheet = tmp_path / "sheet.pdf"
    printed = holdfast("recovery", vault, *key, "-o", sheet, "--json")
    assert printed.data == {"sheet": str(sheet), "shares": 1}
    assert sheet.read_bytes().startswith(b"%PDF-")
    assert "delete it" in printed.said


def test_erasing(holdfast: Holdfast, vault: Path, words: Path, code: str) -> None:
    key = ("--passphrase-file", words)
    run = holdfast("erase", vault, code, "name[1]", "--reason", "-", *key, "--json", data="asked for it\n")
    assert run.data["operations"] >= 3
    shown = holdfast("show", vault, code, *key)
    assert "Верхотина" not in shown.out
    holdfast("set", vault, code, "title", "old", *key)
    done = holdfast("erase", vault, code, "title", "--reason", "x", *key)
    assert done.out.startswith("Forgotten: 1 values")
    assert "  title               erased\n" in holdfast("show", vault, code, *key).out


def test_export_and_import_of_everything(
    holdfast: Holdfast, vault: Path, words: Path, code: str, tmp_path: Path
) -> None:
    key = ("--passphrase-file", words)
    out = tmp_path / "out"
    run = holdfast("export", vault, out, *key)
    assert run.status == 0
    assert f"written to {out}, not encrypted" in run.out
    again = holdfast("export", vault, out, *key)
    assert (again.status, "not empty" in again.said) == (1, True)
    other = tmp_path / "other.vault"
    assert holdfast("new", other, *key).status == 0
    dry = holdfast("import", other, out, "--dry-run", *key, "--json")
    assert (dry.status, dry.data["oddities"]) == (0, [])
    assert "changes of" in holdfast("import", other, out / "holdfast-export.json", *key).out
    found = holdfast("show", other, code, *key, "--json")
    assert found.data["code"] == code
    half = holdfast("export", vault, tmp_path / "half", "--recipient", "Harbour Law", *key)
    assert half.status == 2
    lawyer = ("--recipient", "Harbour Law", "--purpose", "legal_representation")
    given = holdfast("export", vault, tmp_path / "given", *lawyer, *key, "--json")
    assert (given.status, code in given.data["left_out"]) == (4, True)
    told = holdfast("export", vault, tmp_path / "told", *lawyer, *key)
    assert "Left out for want of consent: C-" in told.out
