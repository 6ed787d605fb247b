"""Taking files in and giving them out: unchanged, once, told about, and never the vault itself."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.changes import Create, SetField
from desktop_app.domain.errors import KnownError, UsageError
from desktop_app.sandbox.pool import ChildPool
from desktop_app.sandbox.session import Reply
from desktop_app.services.cases.create import CreatedCase
from desktop_app.services.cases.show import show_case
from desktop_app.services.evidence.attach import About, Seen, attach_evidence, kind_of
from desktop_app.services.evidence.extract import extract_evidence, find_evidence
from desktop_app.services.evidence.looking import ChildLooker
from desktop_app.services.evidence.saying import about_from_texts
from desktop_app.vault import attachments
from desktop_app.vault.vault import Vault


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "order.pdf"
    path.write_bytes(b"%PDF-1.4 fictional")
    return path


class Sees:
    """Says that every file is a PDF of three pages, or refuses it."""

    def __init__(self, refusal: KnownError | None = None) -> None:
        self.refusal = refusal
        self.saw = b""

    def look(self, pieces: Iterator[bytes], size: int) -> Seen:
        self.saw = b"".join(pieces)
        assert len(self.saw) == size
        if self.refusal is not None:
            raise self.refusal
        return Seen("application/pdf", 3, None)


def fields(vault: Vault, code: str, address: str) -> dict[str, Any]:
    with vault.unit() as unit:
        shown = show_case(unit, code)
    found: dict[str, Any] = next(one for one in shown["entries"] if one["address"] == address)["fields"]
    return found


def test_a_file_becomes_evidence_received_now(vault: Vault, case: CreatedCase, paper: Path) -> None:
    looker, steps = Sees(), list[tuple[int, int]]()
    about = About(title="Order", language="ru", received_from="the sister")
    found = attach_evidence(
        vault, case.code, paper, about, looker=looker, progress=lambda *at: steps.append(at)
    )
    content = paper.read_bytes()
    assert (found.sha256, found.size, found.is_new) == (hashlib.sha256(content).digest(), len(content), True)
    assert looker.saw == content
    assert steps == [(0, len(content)), (len(content), len(content))]
    shown = fields(vault, case.code, "evidence[1]")
    assert shown["title"] == "Order"
    assert (shown["filename"], shown["media_type"], shown["pages"]) == ("order.pdf", "application/pdf", 3)
    assert shown["copy"] == "original"
    step = fields(vault, case.code, "evidence[1].custody[1]")
    assert (step["action"], step["who"], step["from_whom"]) == ("received", "Tester", "the sister")
    assert step["when"] == "2026-01-05T09:00+00:00"


def test_the_same_file_is_not_taken_twice(vault: Vault, case: CreatedCase, paper: Path) -> None:
    first = attach_evidence(vault, case.code, paper)
    second = attach_evidence(vault, case.code, paper)
    assert (second.evidence, second.is_new, second.title) == (first.evidence, False, "order")
    other = paper.with_name("other.txt")
    other.write_bytes(b"other")
    assert attach_evidence(vault, case.code, other).is_new


def test_a_file_that_the_child_refuses_is_kept_and_the_reason_told(
    vault: Vault, case: CreatedCase, paper: Path
) -> None:
    refusal = KnownError("unreadable", "Damaged.", "Ask again.")
    found = attach_evidence(vault, case.code, paper, looker=Sees(refusal))
    assert found.trouble is refusal
    assert found.media_type == "application/octet-stream"
    assert attachments.is_sound(vault.connection, found.sha256)


def test_what_is_no_file_is_refused(vault: Vault, case: CreatedCase, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="a folder or a device"):
        attach_evidence(vault, case.code, tmp_path)
    with pytest.raises(KnownError, match="no file at this place"):
        attach_evidence(vault, case.code, tmp_path / "nothing")
    assert vault.file is not None
    with pytest.raises(KnownError, match="the open vault itself"):
        attach_evidence(vault, case.code, vault.file.path)


def test_saves_go_first_and_a_stop_leaves_nothing(vault: Vault, case: CreatedCase, paper: Path) -> None:
    gave_way: list[bool] = []
    with pytest.raises(KnownError, match="cancelled"):
        attach_evidence(
            vault, case.code, paper, give_way=lambda: gave_way.append(True), is_cancelled=lambda: True
        )
    assert gave_way == [True]
    assert attachments.hashes(vault.connection) == []


@pytest.mark.parametrize(
    ("media_type", "kind"),
    [
        ("image/jpeg", "photograph"),
        ("image/png", "screenshot"),
        ("audio/ogg", "audio"),
        ("text/plain", "other"),
    ],
)
def test_the_kind_follows_the_content(media_type: str, kind: str) -> None:
    assert kind_of(media_type) == kind


def test_the_original_comes_out_byte_for_byte(
    vault: Vault, case: CreatedCase, paper: Path, tmp_path: Path
) -> None:
    found = attach_evidence(vault, case.code, paper)
    for number, named in enumerate(
        (found.evidence.hex(), found.evidence.hex()[:8].upper(), f"{case.code}/evidence[1]")
    ):
        target = tmp_path / f"out-{number}.pdf"
        out = extract_evidence(vault, named, target)
        assert target.read_bytes() == paper.read_bytes()
        assert (out.sha256, out.size, out.filename) == (found.sha256, found.size, "order.pdf")
        assert target.stat().st_mode & 0o777 == 0o600


def test_nothing_is_written_over_or_half(
    vault: Vault, case: CreatedCase, paper: Path, tmp_path: Path
) -> None:
    found = attach_evidence(vault, case.code, paper)
    with pytest.raises(KnownError, match="already a file"):
        extract_evidence(vault, found.evidence.hex(), paper)
    vault.connection.execute("UPDATE blob_chunk SET data = x'00'")
    before = sorted(os.listdir(tmp_path))  # noqa: PTH208 - names only
    with pytest.raises(KnownError, match="no longer has the SHA-256"):
        extract_evidence(vault, found.evidence.hex(), tmp_path / "altered.pdf")
    assert sorted(os.listdir(tmp_path)) == before  # noqa: PTH208 - names only


def test_evidence_without_a_file_is_told(vault: Vault, case: CreatedCase, tmp_path: Path) -> None:
    with vault.unit() as unit:
        link = unit.new_id()
        unit.save(case.case, [Create(link, "evidence", case.case), SetField(link, "link", "example.org")])
        unit.commit()
    with pytest.raises(KnownError, match="has no file"):
        extract_evidence(vault, link.hex(), tmp_path / "out")


@pytest.mark.parametrize("named", ["00000000", "xyz", "1234", "C-0000-0000/evidence", "{code}/person"])
def test_what_names_no_evidence_is_told(vault: Vault, case: CreatedCase, named: str) -> None:
    with vault.unit() as unit, pytest.raises(UsageError):
        find_evidence(unit, named.format(code=case.code))


def test_what_is_said_about_a_file_is_read_like_a_form(vault: Vault) -> None:
    with vault.unit() as unit:
        about = about_from_texts(
            unit,
            {
                "title": "Order",
                "language": "русский",
                "kind": "court document",
                "source": "Lawyer",
                "received_from": "B",
            },
        )
        assert (about.title, about.language, about.kind) == ("Order", "ru", "court_document")
        assert about.source is not None
        assert unit.entity(about.source.root, about.source.entity) is not None
        assert about_from_texts(unit, {}) == About()
        with pytest.raises(UsageError, match="no term"):
            about_from_texts(unit, {"kind": "xyzzy"})


class Answers:
    """A pool whose children answer what the test says."""

    def __init__(self, *answers: dict[str, Any]) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []

    def call(self, job: str, params: dict[str, Any], blobs: Sequence[Any]) -> Reply:
        assert params == {}
        self.asked.append(job)
        assert b"".join(blobs[0])
        return Reply(self.answers.pop(0), ())


@pytest.mark.parametrize(
    ("answers", "seen"),
    [
        ([{"mime": "image/png"}], Seen("image/png")),
        ([{"mime": "audio/ogg", "seconds": 6.4}], Seen("audio/ogg", None, 6)),
        ([{"mime": "application/pdf"}, {"pages": 3}], Seen("application/pdf", 3)),
        ([{"mime": "application/pdf"}, {"pages": -1}], Seen("application/pdf")),
        ([{"mime": "application/pdf"}, {"pages": True}], Seen("application/pdf")),
        ([{"mime": "IMAGE/<script>"}], Seen()),
        ([{"mime": 7, "seconds": "long"}], Seen()),
    ],
)
def test_what_a_child_answers_is_checked(answers: list[dict[str, Any]], seen: Seen) -> None:
    pool = Answers(*answers)
    assert ChildLooker(pool).look(iter([b"content"]), 7) == seen  # type: ignore[arg-type]  # answers alone


def test_a_large_pdf_is_not_counted() -> None:
    pool = Answers({"mime": "application/pdf"})
    looked = ChildLooker(pool).look(iter([b"content"]), 10**9)  # type: ignore[arg-type]  # answers alone
    assert looked == Seen("application/pdf")
    assert pool.asked == ["sniff"]


def test_a_real_child_says_what_a_file_is() -> None:
    pool = ChildPool()
    try:
        assert ChildLooker(pool).look(iter([b"just some text\n" * 20]), 300).media_type == "text/plain"
    finally:
        pool.kill_all()
