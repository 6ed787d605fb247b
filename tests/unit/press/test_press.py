"""Finished dossiers: conforming, tagged, rightly numbered and linked, the same bytes everywhere."""

from __future__ import annotations

import hashlib
import io
import json
import os
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import page
import pikepdf
import pypdfium2  # type: ignore[import-untyped]  # ships no types
import pytest
from page import ValidationProfile

from desktop_app.domain.document import (
    Meta,
    Paragraph,
    Text,
    plain,
)
from desktop_app.sandbox.press.bench import bench_document
from desktop_app.sandbox.press.exhibits import Prepared
from desktop_app.sandbox.press.render import Press
from tests.unit.press import example, walkers
from tests.unit.press.printing import bundle, conforming, note, printed

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.document.model import DocumentLanguage

LANGUAGES: tuple[DocumentLanguage, ...] = ("en", "ru", "uk", "fr")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("profile", [ValidationProfile.PDF_A_2A, ValidationProfile.PDF_UA_1])
def test_our_own_pages_conform_to_archival_and_accessibility_rules(
    language: DocumentLanguage, profile: ValidationProfile
) -> None:
    report = page.validate_pdf_bytes(conforming(language), profile=profile)
    assert [failure.rule_id for failure in report.failures] == []
    assert report.rules.failed == 0


@pytest.mark.parametrize("make", [example.annex, example.letter, example.recovery_sheet])
def test_annex_letter_and_recovery_sheet_conform_too(make: Any) -> None:
    data, _ = printed(make())
    for profile in (ValidationProfile.PDF_A_2A, ValidationProfile.PDF_UA_1):
        assert page.validate_pdf_bytes(data, profile=profile).rules.failed == 0


def test_a_planted_breach_of_the_rules_is_seen() -> None:
    pdf = pikepdf.Pdf.open(io.BytesIO(conforming("en")))
    del pdf.Root.MarkInfo
    out = io.BytesIO()
    pdf.save(out)
    assert page.validate_pdf_bytes(out.getvalue(), profile=ValidationProfile.PDF_UA_1).rules.failed


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_contents_line_citation_and_bookmark_leads_to_the_page_it_names(
    language: DocumentLanguage,
) -> None:
    data, result = bundle(language)
    assert result.unresolved == ()
    assert result.missing_characters == ()
    assert walkers.wrong_targets(data) == []
    assert walkers.wrong_numbers(data) == []
    links, bookmarks = walkers.count_targets(data)
    assert links > 25
    assert bookmarks > 12


def test_citations_lead_to_the_sheet_of_the_exhibit_that_they_cite() -> None:
    data, result = bundle()
    texts = walkers.page_texts(data)
    with pikepdf.Pdf.open(io.BytesIO(data)) as pdf:
        pages = {item.obj.objgen: index for index, item in enumerate(pdf.pages)}
        summary = next(index for index, text in enumerate(texts) if "1. Ms Zarechnaya" in text)
        targets = {
            str(link.Contents): texts[pages[link.Dest[0].objgen]] for link in pdf.pages[summary].obj.Annots
        }
    assert "HOSTILE 2" in targets[f"Ex. C, p. {result.labels[16]}"]
    assert "DELO 2" in next(text for said, text in targets.items() if said.startswith("Ex. A"))


def test_planted_faults_are_caught_by_the_walkers() -> None:
    pdf = pikepdf.Pdf.open(io.BytesIO(bundle()[0]))
    pdf.pages[1].obj.Annots[0].Dest[0] = pdf.pages[7].obj
    pdf.Root.Outlines.First.Dest[0] = pdf.pages[7].obj
    pdf.Root.PageLabels = pikepdf.Dictionary(
        Nums=pikepdf.Array([0, pikepdf.Dictionary(S=pikepdf.Name.D, St=2)])
    )
    helvetica = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
    )
    pdf.pages[2].obj.Resources.Font["/H"] = helvetica
    pdf.pages[2].contents_add(b"BT /H 9 Tf 10 10 Td (x) Tj ET")
    pdf.Root.AA = pikepdf.Dictionary(WC=pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("1")))
    out = io.BytesIO()
    pdf.save(out)
    data = out.getvalue()
    assert len(walkers.wrong_targets(data)) > 1
    assert walkers.wrong_numbers(data)
    assert walkers.unembedded_fonts(data) == ["/Helvetica"]
    assert walkers.untagged(data) == ["page 2: Tj"]
    assert "/JavaScript" in walkers.active_content(data) or "/JS" in walkers.active_content(data)


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_fonts_are_carried_and_everything_painted_is_tagged(language: DocumentLanguage) -> None:
    data, _ = bundle(language)
    assert walkers.unembedded_fonts(data) == []
    assert walkers.untagged(data) == []
    with pikepdf.Pdf.open(io.BytesIO(data)) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert str(pdf.Root.Lang) == language


@pytest.mark.parametrize(
    ("language", "order"),
    [
        (
            "en",
            [
                "Summary and request",
                "Request",
                "That the board",
                "Person",
                "1.",
                "Ms Zarechnaya",
                "2.",
                "On 19 May",
            ],
        ),
        (
            "ru",
            [
                "Краткое изложение",
                "Просьба",
                "Отменить решение",
                "Заявитель",
                "1.",
                "Вера Заречная",
                "2.",
                "19 мая 2023",
            ],
        ),
        ("uk", ["Стислий виклад", "Скасувати рішення", "1.", "Віра Зарічна", "2.", "19 травня 2023"]),
        (
            "fr",
            [
                "Résumé et demande",
                "Demande",
                "Que la commission",
                "1.",
                "Mme Zaretchnaïa",
                "2.",
                "Le 19 mai 2023",
            ],
        ),
    ],
)
def test_text_is_extracted_in_reading_order(language: DocumentLanguage, order: list[str]) -> None:
    texts = walkers.page_texts(bundle(language)[0])
    text = next(text for text in texts if order[0] in text and order[-1] in text).replace("\u202f", " ")
    places = [text.find(piece, text.find(order[0])) for piece in order]
    assert -1 not in places
    assert places == sorted(places)


@pytest.mark.parametrize(
    "hostile",
    [
        '<img src="file:///etc/passwd"/>',
        "a<b and c>d",
        "&amp; &lt;b&gt;",
        "<b>not bold</b>",
        "%s {page} {0} \\n (]TJ",
        "</P> EMC ET",
    ],
)
def test_hostile_strings_print_as_they_stand_wherever_they_come(hostile: str) -> None:
    document = example.dossier("en", exhibits=False)
    part = replace(
        document.parts[0], title=hostile, blocks=(Paragraph((Text(hostile), Text(hostile, "strong"))),)
    )
    meta = replace(document.meta, running_name=hostile, copy_line=hostile, title=hostile)
    assert document.cover is not None
    cover = replace(document.cover, name=hostile, lead=plain(hostile))
    data, _ = printed(replace(document, meta=meta, cover=cover, parts=(part,)))
    text = " ".join(walkers.page_texts(data))
    assert text.count(" ".join(hostile.split())) >= 6
    assert page.validate_pdf_bytes(data, profile=ValidationProfile.PDF_UA_1).rules.failed == 0


def test_characters_without_a_glyph_print_as_a_box_keep_their_meaning_and_are_reported() -> None:
    data, result = printed(note("Name: 张伟 and \U0001f600 here", "hidden\u202e\u200btext"))
    assert result.missing_characters == ("伟", "张", "\U0001f600")
    with pikepdf.Pdf.open(io.BytesIO(data)) as pdf:
        content = b"".join(item.Contents.read_bytes() for item in pdf.pages)
    assert "张伟".encode("utf-16-be").hex().upper().encode() in content
    assert page.validate_pdf_bytes(data, profile=ValidationProfile.PDF_UA_1).rules.failed == 0
    assert "hiddentext" in walkers.page_texts(data)[1]


def test_cyrillic_inside_english_is_marked_as_russian_or_ukrainian() -> None:
    data, _ = printed(note("She wrote «Мы всё видели» and «Її ім’я»."))
    with pikepdf.Pdf.open(io.BytesIO(data)) as pdf:
        content = pdf.pages[1].Contents.read_bytes()
    assert b"/Lang(ru)" in content
    assert b"/Lang(uk)" in content


_CHILD = """
import hashlib, io
from desktop_app.domain.document import to_json
from desktop_app.sandbox.press.render import render
from tests.unit.press import example
out = io.BytesIO()
render(to_json(example.dossier("ru")), example.sources(), out)
print(hashlib.sha256(out.getvalue()).hexdigest())
"""


def test_equal_input_gives_equal_bytes_in_every_process() -> None:
    here = hashlib.sha256(bundle("ru")[0]).hexdigest()
    for seed in ("1", "77"):
        environment = os.environ | {"PYTHONHASHSEED": seed}
        there = subprocess.run(
            [sys.executable, "-c", _CHILD], env=environment, capture_output=True, text=True, check=True
        )
        assert there.stdout.strip() == here


def test_paragraphs_leave_no_single_line_behind_and_no_page_ends_on_a_heading() -> None:
    words = "word " * 70
    for filler in range(1, 9):
        texts = [words] * 14 + ["short " * filler * 3] * 4
        press = Press(note(*texts), Prepared())
        press.lay_out()
        for number, own in enumerate(press.book.pages[1:-1], 1):
            assert not own.bands[-1].band.keep, number
            assert all(placed.y - placed.band.depth >= press.grid.bottom - 0.01 for placed in own.bands)


def test_a_word_wider_than_its_column_is_broken_and_nothing_runs_over_the_margin() -> None:
    data, _ = printed(note("x" * 300, "https://example.org/" + "a" * 200, "ok " + "9" * 120))
    pdf = pypdfium2.PdfDocument(data)
    text = pdf[1].get_textpage()
    edges = [text.get_charbox(index)[2] for index in range(text.count_chars())]
    assert max(edges) <= 612 - 56


def test_a_long_table_repeats_its_head_as_an_artifact() -> None:
    data, result = printed(example.annex(120))
    assert result.pages > 3
    texts = walkers.page_texts(data)
    assert all("Why this person" in text for text in texts)
    with pikepdf.Pdf.open(io.BytesIO(data)) as pdf:
        heads = [
            item
            for item in pdf.objects
            if isinstance(item, pikepdf.Dictionary) and item.get("/S") == pikepdf.Name.TH
        ]
    assert len(heads) == 4 + 120


@pytest.mark.parametrize("made", ["yesterday", "2026-01-01T00:00:00"])
def test_a_document_without_a_proper_moment_is_refused(made: str) -> None:
    with pytest.raises(Exception, match="made"):
        printed(replace(note("x"), meta=Meta("en", "T", made)))


def test_the_bench_prints_about_thirty_pages_both_ways() -> None:
    timing = bench_document(1)
    assert 28 <= timing.pages <= 40
    assert timing.plain_pages > 20
    assert timing.ratio > 0


@pytest.mark.golden
@pytest.mark.parametrize("language", ["en", "ru"])
def test_layout_has_not_moved(language: DocumentLanguage, golden: Callable[[str, str], None]) -> None:
    """Where the words of summary and chronology stand, to the half point."""
    pdf = pypdfium2.PdfDocument(conforming(language))
    rows = []
    for number in (2, 3):
        text = pdf[number].get_textpage()
        for index in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(index)
            words = text.get_text_bounded(left, bottom, right, top)
            rows.append([number, round(left * 2) / 2, round(bottom * 2) / 2, words])
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    golden(f"press-{language}.json", f"[\n{lines}\n]\n")
