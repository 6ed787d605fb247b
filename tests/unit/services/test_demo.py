"""Fictional people: the same for the same seed, rich enough to print, and nothing but the two files."""

from __future__ import annotations

import io
import wave
import zipfile
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pikepdf
import pytest
from PIL import Image

from desktop_app.domain.caselist import CaseQuery
from desktop_app.domain.changes import Change
from desktop_app.domain.errors import KnownError
from desktop_app.domain.history import SavedCommit
from desktop_app.domain.ids import EntityId
from desktop_app.domain.values import Ref
from desktop_app.services.cases.list_text import list_cases
from desktop_app.services.cases.show import show_case
from desktop_app.services.demo import cases, make, media
from desktop_app.services.demo.cases import Storyteller, _stem
from desktop_app.services.demo.make import MadeDemo, make_demo
from desktop_app.services.demo.papers import Paper, paper_pdf
from desktop_app.services.demo.people import Names, Someone, Spelling, feminine
from desktop_app.services.opening import open_locked
from desktop_app.vault import attachments
from desktop_app.vault.file.kdf import RawKey
from desktop_app.vault.file.salt import encode
from desktop_app.vault.vault import Vault
from tests import factories

CASES = 12
RICH = 1
"""Fewer rich cases and files than the program makes: each costs half a second."""


def derive(passphrase: str) -> RawKey:
    return factories.quick_derive(passphrase, encode(factories.COST, bytes(13)))


def open_demo(made: MadeDemo) -> Vault:
    return open_locked(made.vault, derive(made.passphrase_file.read_text("utf-8").strip()))


def everything(made: MadeDemo) -> tuple[list[dict[str, Any]], list[tuple[bytes, ...]]]:
    vault = open_demo(made)
    try:
        with vault.unit() as unit:
            rows = list_cases(unit, CaseQuery())
            shown = [show_case(unit, row.code) for row in rows]
        return shown, vault.connection.execute("SELECT hash FROM cmt ORDER BY cid").fetchall()
    finally:
        vault.close()


@pytest.fixture(scope="module", autouse=True)
def _few_files() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(make, "WITH_EVIDENCE", 2)
        patch.setattr(make, "RICH", RICH)
        patch.setattr(cases, "RICH", RICH)
        yield


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> MadeDemo:
    return make_demo(tmp_path_factory.mktemp("demo") / "new", cases=CASES, seed=7, derive=derive)


@pytest.fixture(scope="module")
def shown(demo: MadeDemo) -> list[dict[str, Any]]:
    return everything(demo)[0]


def test_the_folder_holds_the_two_files_alone(demo: MadeDemo) -> None:
    assert sorted(path.name for path in demo.vault.parent.iterdir()) == ["demo.vault", "passphrase.txt"]
    assert all(path.stat().st_mode & 0o77 == 0 for path in demo.vault.parent.iterdir())
    assert len(demo.passphrase_file.read_text("utf-8").split()) == 6


def test_the_same_seed_makes_the_same_people(
    tmp_path: Path, demo: MadeDemo, shown: list[dict[str, Any]]
) -> None:
    again = make_demo(tmp_path / "again", cases=CASES, seed=7, derive=derive)
    other = make_demo(tmp_path / "other", cases=1, seed=8, derive=derive)
    assert again.passphrase_file.read_bytes() == demo.passphrase_file.read_bytes()
    assert everything(again) == (shown, everything(demo)[1])
    assert other.passphrase_file.read_bytes() != demo.passphrase_file.read_bytes()


def test_the_first_cases_are_rich(shown: list[dict[str, Any]]) -> None:
    rich = [one for one in shown if one["fields"]["request"]]
    assert len(rich) == RICH
    for one in rich:
        kinds = [entry["kind"] for entry in one["entries"]]
        assert kinds.count("evidence") >= 10
        assert kinds.count("charge") >= 3
        assert kinds.count("event") == 5
        assert kinds.count("name") >= 5
        assert len(one["contested"]) == 2
        notes = [entry["fields"]["privileged"] for entry in one["entries"] if entry["kind"] == "note"]
        assert notes == [False, True]
        assert any(
            entry["fields"].get("code_word") for entry in one["entries"] if entry["kind"] == "contact_channel"
        )


def test_every_case_can_be_found_and_some_are_contested(shown: list[dict[str, Any]]) -> None:
    assert len({one["code"] for one in shown}) == len(shown) == CASES
    assert sum(bool(one["conflicts"]) for one in shown) == cases.CONTESTED
    authors = {
        version["author"] for one in shown for found in one["conflicts"] for version in found["versions"]
    }
    assert authors == {"Marta", "Oleh"}
    assert sum(one["fields"]["status"] == "closed" for one in shown) > 0


def test_every_original_is_here_and_readable(demo: MadeDemo) -> None:
    vault = open_demo(demo)
    try:
        rows = vault.connection.execute("SELECT f_media_type, f_sha256, f_pages FROM t_evidence").fetchall()
        assert list(attachments.check(vault.connection)) == []
        types = set()
        for media_type, sha256, pages in rows:
            types.add(media_type)
            content = b"".join(attachments.read(vault.connection, sha256))
            check(media_type, content, pages)
    finally:
        vault.close()
    assert len(types) == 6


def check(media_type: str, content: bytes, pages: int | None) -> None:
    if media_type == "application/pdf":
        with pikepdf.open(io.BytesIO(content)) as pdf:
            assert len(pdf.pages) == pages
    elif media_type == "image/jpeg":
        with Image.open(io.BytesIO(content)) as picture:
            assert picture.getexif()[0x010F] == "Fictional"
    elif media_type == "image/png":
        with Image.open(io.BytesIO(content)) as picture:
            assert picture.size == (720, 1280)
    elif media_type == "audio/x-wav":
        with wave.open(io.BytesIO(content)) as sound:
            assert sound.getnframes() == 6 * 8000
    elif media_type == "text/plain":
        assert "кодировке" in content.decode("cp1251")
    else:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            assert b"officers" in archive.read("word/document.xml")


def test_a_folder_that_holds_anything_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(KnownError, match="already a file"):
        make_demo(tmp_path, cases=1, seed=1, derive=derive)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_failure_leaves_no_half_demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_what: object, **_how: object) -> None:
        raise InterruptedError

    monkeypatch.setattr(make, "fill", fail)
    with pytest.raises(InterruptedError):
        make_demo(tmp_path / "demo", cases=1, seed=1, derive=derive)
    assert list((tmp_path / "demo").iterdir()) == []


def test_an_edit_of_the_demo_must_change_something() -> None:
    class Nothing:
        def save(self, _root: EntityId, _changes: list[Change]) -> SavedCommit | None:
            return None

    anyone = Ref(EntityId(bytes(16)), EntityId(bytes(16)))
    sources = dict.fromkeys(("mother", "registry", "newspaper", "lawyer"), anyone)
    told = Storyteller.bundled().case(Random(1), RICH, sources)
    with pytest.raises(AssertionError, match="changes something"):
        make._save(Nothing(), told, "facility", "x", ())  # type: ignore[arg-type]  # only saves


@pytest.mark.parametrize(
    ("masculine", "hers"),
    [("Балуев", "Балуева"), ("Навроцкий", "Навроцкая"), ("Рябоконь", "Рябоконь"), ("Пахотин", "Пахотина")],
)
def test_family_names_of_women_and_back(masculine: str, hers: str) -> None:
    assert feminine(masculine) == hers
    assert _stem(Someone(Spelling(hers, "Анна"), is_woman=True)) == masculine
    assert _stem(Someone(Spelling(masculine, "Пётр"), is_woman=False)) == masculine


def test_spellings_differ_by_scheme() -> None:
    names = Names.bundled()
    person = Spelling("Жукова", "Юлия", "Щ-ъ")
    assert person.full == "Юлия Щ-ъ Жукова"
    spelled = {scheme: names.latin(person, scheme).full for scheme in ("passport", *names.schemes)}
    assert spelled == {
        "passport": "Iuliia Zhukova",
        "press": "Yuliya Zhukova",
        "french": "Iouliia Joukova",
        "german": "Julija Schukowa",
    }
    assert names.family(Random(1)) in names._families


def test_a_page_holds_only_what_fits() -> None:
    content = paper_pdf(Paper("Head", ["word " * 400, "more " * 400], 2, "1-1"))
    check("application/pdf", content, 2)


def test_files_are_the_same_for_the_same_chance() -> None:
    def files(seed: int) -> tuple[bytes, ...]:
        chance = Random(seed)
        return (
            media.photograph(chance, "2024:01:01 00:00:00", 320, 240),
            media.screenshot(chance, ["one", "two " * 20]),
            media.recording(chance, 1),
            media.letter_docx(["a < b & c"]),
        )

    assert files(1) == files(1)
    assert files(1)[0] != files(2)[0]
