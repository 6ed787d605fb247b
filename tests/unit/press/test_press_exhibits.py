"""Exhibits in the bundle: nothing active, nothing broken stops it, stamps, late insertions, the job."""

from __future__ import annotations

import io
import json
import os
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pikepdf
import pypdfium2  # type: ignore[import-untyped]  # ships no types
import pytest

from desktop_app.domain.document import (
    Exhibit,
    ExhibitFile,
    to_json,
)
from desktop_app.sandbox.errors import Refusal
from desktop_app.sandbox.press import job
from desktop_app.sandbox.press.render import render
from desktop_app.sandbox.task import Blob, Task
from tests.unit.press import example, strangers, walkers
from tests.unit.press.printing import bundle, conforming, note, printed

if TYPE_CHECKING:
    pass


def test_nothing_active_comes_out_of_hostile_exhibits_and_the_report_says_so() -> None:
    data, result = bundle()
    assert walkers.active_content(data) == []
    assert b"SECRETCAMERA" not in data
    dropped = {report.key: report.dropped for report in result.exhibits}
    assert {"/OpenAction", "/AA", "/Names"} <= set(dropped["c"])


def test_a_bundle_with_foreign_pages_claims_no_conformance() -> None:
    with pikepdf.Pdf.open(io.BytesIO(bundle()[0])) as pdf:
        assert b"pdfuaid:part" not in pdf.Root.Metadata.read_bytes()
        assert "Pages 1 to 8 are tagged" in walkers.page_texts(bundle()[0])[0]
    with pikepdf.Pdf.open(io.BytesIO(conforming("en"))) as pdf:
        assert b"<pdfuaid:part>1<" in pdf.Root.Metadata.read_bytes()


@pytest.mark.parametrize(
    ("content", "state", "reason"),
    [
        (b"", "left-out", "empty"),
        (b"%PDF-1.4 nothing", "left-out", "unreadable"),
        (b"not a picture", "left-out", "unknown-type"),
        (None, "left-out", "missing"),
        (strangers.paper_exhibit(3)[:-700], "damaged", ""),
    ],
)
def test_broken_exhibits_are_told_and_never_stop_the_bundle(
    content: bytes | None, state: str, reason: str
) -> None:
    exhibit = Exhibit("A", "Paper", "Document", "2023", files=(ExhibitFile("k"),))
    document = replace(note("Text"), exhibits=(exhibit,))
    data, result = printed(document, {} if content is None else {"k": Blob.of(content)})
    (report,) = result.exhibits
    assert (report.state, report.reason if state == "left-out" else "") == (state, reason)
    assert walkers.wrong_numbers(data, bare=frozenset()) == []
    sheet = walkers.page_texts(data)[2]
    assert ("left out" if state == "left-out" else "damaged") in sheet


def test_what_a_form_or_a_note_shows_stays_to_be_seen_and_what_it_does_goes() -> None:
    exhibit = Exhibit("A", "Form", "Document", "2023", files=(ExhibitFile("k"),))
    document = replace(note("Text"), exhibits=(exhibit, replace(exhibit, letter="B")))
    data, result = printed(document, {"k": Blob.of(strangers.form_exhibit())})
    texts = walkers.page_texts(data)
    assert ["FILLED IN" in texts[index] for index in (3, 5)] == [True, True]
    assert walkers.active_content(data) == []
    assert "/AcroForm" in result.exhibits[0].dropped


def test_files_that_the_fast_way_cannot_join_are_joined_page_by_page(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_arguments: object) -> None:
        raise pikepdf.PdfError("no")

    fast = bundle()[0]
    monkeypatch.setattr(pikepdf, "Job", broken)
    data, result = printed(example.dossier("en"), example.sources())
    assert walkers.page_texts(data) == walkers.page_texts(fast)
    assert walkers.wrong_targets(data) == []
    assert walkers.active_content(data) == []
    assert result == bundle()[1]


def test_a_locked_exhibit_is_left_out() -> None:
    pdf = pikepdf.Pdf.open(io.BytesIO(strangers.paper_exhibit(1)))
    out = io.BytesIO()
    pdf.save(out, encryption=pikepdf.Encryption(owner="o", user="u"))
    exhibit = Exhibit("A", "Paper", "Document", "2023", files=(ExhibitFile("k"),))
    _, result = printed(replace(note("Text"), exhibits=(exhibit,)), {"k": Blob.of(out.getvalue())})
    assert result.exhibits[0].reason == "encrypted"


def test_late_exhibits_carry_letters_and_renumber_nothing() -> None:
    exhibits = (
        Exhibit("A", "First", "Document", "2023"),
        Exhibit("A1", "Late", "Document", "2026", files=(ExhibitFile("k"),), inserted_after=3),
        Exhibit("B", "Second", "Document", "2024"),
    )
    data, result = printed(
        replace(note("Text"), exhibits=exhibits), {"k": Blob.of(strangers.paper_exhibit(2))}
    )
    assert result.labels == ("1", "2", "3", "3A", "3B", "3C", "4")
    assert walkers.wrong_numbers(data, bare=frozenset()) == []
    assert walkers.wrong_targets(data) == []


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_turned_cropped_and_shared_pages_stay_upright_and_whole(turn: int) -> None:
    pdf = pikepdf.Pdf.open(io.BytesIO(strangers.paper_exhibit(1, title="UPRIGHT", full=False)))
    pdf.pages[0].obj.Rotate = turn
    pdf.pages[0].obj.CropBox = pikepdf.Array([20, 30, 580, 800])
    pdf.pages.append(pdf.pages[0])
    pdf.add_blank_page(page_size=(200, 200))
    del pdf.pages[2].obj["/Contents"]
    out = io.BytesIO()
    pdf.save(out)
    exhibit = Exhibit("A", "Paper", "Document", "2023", files=(ExhibitFile("k"),))
    data, _ = printed(replace(note("Text"), exhibits=(exhibit,)), {"k": Blob.of(out.getvalue())})
    pages = pypdfium2.PdfDocument(data)
    wide = turn in {90, 270}
    assert pages[3].get_size() == ((770, 560) if wide else (560, 770))
    assert [("UPRIGHT 1" in text) for text in walkers.page_texts(data)[3:6]] == [True, True, False]
    assert walkers.wrong_numbers(data, bare=frozenset()) == []


def test_the_job_streams_the_file_and_refuses_nonsense() -> None:
    job.warm()
    pieces: list[bytes] = []
    sources = example.sources()
    task = Task(
        {"document": to_json(example.dossier("en")), "keys": list(sources)},
        list(sources.values()),
        stream=lambda piece: pieces.append(bytes(piece)),
    )
    reply = job.run(task)
    assert b"".join(pieces) == bundle()[0]
    assert reply.params["pages"] == bundle()[1].pages
    json.dumps(reply.params)
    nonsense: list[dict[str, Any]] = [
        {"document": {}, "keys": []},
        {"document": to_json(note("x")), "keys": ["a"]},
        {"keys": 3},
    ]
    for params in nonsense:
        with pytest.raises(Refusal):
            job.run(Task(params, []))


def test_only_pages_whose_ink_would_meet_the_stamp_are_shrunk() -> None:
    exhibits = tuple(
        Exhibit(letter, "Paper", "Document", "2023", files=(ExhibitFile(letter),)) for letter in ("A", "B")
    )
    sources = {
        "A": Blob.of(strangers.paper_exhibit(1, full=True)),
        "B": Blob.of(strangers.paper_exhibit(1, full=False)),
    }
    data, _ = printed(replace(note("Text"), exhibits=exhibits), sources)
    with pikepdf.Pdf.open(io.BytesIO(data)) as pdf:
        scales = [
            item.Contents.read_bytes().split()[1] for item in pdf.pages if "/StructParents" not in item.obj
        ]
    assert scales == [b"0.94", b"1"]


def test_a_bundle_is_identified_by_what_is_in_it_and_by_no_placeholder() -> None:
    found = []
    for data in (bundle("en")[0], bundle("ru")[0], bundle("en")[0]):
        with pikepdf.Pdf.open(io.BytesIO(data)) as pdf:
            first, second = (bytes(one) for one in pdf.trailer.ID)
            assert first == second
            assert bytes.fromhex("31415926535897932384626433832795") not in (first, second)
            assert len(first) == 16
            found.append(first)
    assert found[0] == found[2] != found[1]


def test_a_large_bundle_comes_in_pieces_and_whole() -> None:
    noise = os.urandom(1 << 20)
    with pikepdf.Pdf.new() as pdf:
        for _ in range(2):
            pdf.add_blank_page(page_size=(612, 792))
            pdf.pages[-1].obj.Contents = pdf.make_stream(b"% " + noise.hex().encode())
        scan = io.BytesIO()
        pdf.save(scan, compress_streams=False)
    exhibits = (Exhibit("A", "Scan", "Document", "2023", files=(ExhibitFile("A"),)),)
    pieces: list[bytes] = []

    class Out:
        def write(self, piece: bytes) -> None:
            pieces.append(piece)

    render(to_json(replace(note("Text"), exhibits=exhibits)), {"A": Blob.of(scan.getvalue())}, Out())
    assert len(pieces) > 1
    with pikepdf.Pdf.open(io.BytesIO(b"".join(pieces))) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert noise.hex().encode() in pdf.pages[-1].Resources.XObject.Fx.read_bytes()


def test_pages_of_one_size_share_their_boxes() -> None:
    exhibits = (Exhibit("A", "Paper", "Document", "2023", files=(ExhibitFile("A"),)),)
    data, _ = printed(replace(note("Text"), exhibits=exhibits), {"A": Blob.of(strangers.paper_exhibit(3))})
    with pikepdf.Pdf.open(io.BytesIO(data)) as pdf:
        pages = [item.obj for item in pdf.pages if "/StructParents" not in item.obj]
        assert len({item.MediaBox.objgen for item in pages}) == 1 < len(pages)
        assert all("/Matrix" not in item.Resources.XObject.Fx for item in pages)
