"""The dossier that the real program prints of the demo: whole, valid, rightly numbered, twice the same."""

from __future__ import annotations

import hashlib
import io
import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import page
import pikepdf
import pypdfium2  # type: ignore[import-untyped]  # ships no types
import pytest
from page import ValidationProfile

from desktop_app.domain.dates.printing import as_given, short_form
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.schema import FieldType
from desktop_app.services.wording import Wording, load_wording
from tests.acceptance.conftest import Demo, Printed
from tests.unit.press import walkers

Print = Callable[..., Printed]

_UNPRINTED = frozenset({"principal", "photo", "privileged", "may_be_named", "script", "sha256", "field"})
"""Fields that stand in a dossier in another form, or by design not at all."""

_TEXTS = frozenset({FieldType.TEXT, FieldType.LONG_TEXT, FieldType.MARKDOWN, FieldType.TEXT_SET})


def squeezed(text: str) -> str:
    """Text without white space, hyphens and marks of emphasis: columns break words where they must."""
    return re.sub(r"[\s*\u00ad\u2060\ufffe-]", "", text)


def text_of(data: bytes) -> str:
    return squeezed("".join(walkers.page_texts(data)))


def entries(shown: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every entry of a case that a dossier prints: its address, kind and fields."""
    yield "case", "case", shown["fields"]
    for entry in shown["entries"]:
        if entry["fields"].get("privileged") is not True:
            yield entry["address"], entry["kind"], entry["fields"]


def missing(shown: dict[str, Any], text: str, wording: Wording, language: str = "en") -> list[str]:
    """The fields of a case whose value does not stand in the text of its dossier."""
    found = []
    for address, kind, fields in entries(shown):
        for spec in SCHEMA.kind(kind).fields:
            if spec.name in _UNPRINTED:
                continue
            value = fields[spec.name]
            for one in value if isinstance(value, list) else [value]:
                for line in _lines(spec.type, one):
                    forms = _forms(spec.type, spec.vocabulary, line, wording, language)
                    if forms and not any(squeezed(form) in text for form in forms):
                        found.append(f"{address}.{spec.name}: {line}")
    return found


def _lines(type_: FieldType, value: Any) -> list[Any]:
    """Each paragraph and list entry of a longer text on its own, else the value."""
    if type_ not in (FieldType.MARKDOWN, FieldType.LONG_TEXT) or not value:
        return [value]
    return [line.removeprefix("- ") for line in str(value).splitlines() if line.strip()]


def _forms(
    type_: FieldType, vocabulary: str | None, value: Any, wording: Wording, language: str
) -> list[str]:
    if value is None or value == "":
        return []
    if type_ in _TEXTS:
        return [str(value)]
    if type_ in (FieldType.TERM, FieldType.TERM_SET):
        return [wording.term(vocabulary, value, language)]
    if type_ is FieldType.DATE:
        when = PartialDate.from_canonical(value)
        return [shape(when, language, wording.dates) for shape in (as_given, short_form)]
    return []


def test_the_dossier_of_the_demo_is_a_real_one(printed: Print) -> None:
    data, told = printed()
    pdf = pypdfium2.PdfDocument(data)
    assert len(pdf) >= 25
    assert told["pages"] == len(pdf)
    assert told["sha256"] == hashlib.sha256(data).hexdigest()
    assert len(told["exhibits"]) >= 10
    for exhibit in told["exhibits"]:
        assert exhibit["filename"]
        assert ("pages" in exhibit) != ("reason" in exhibit)


def complaints(data: bytes) -> list[str]:
    with pikepdf.Pdf.open(io.BytesIO(data)) as pdf:
        return [str(one) for one in pdf.check_pdf_syntax()]


@pytest.mark.parametrize("options", [(), ("--no-exhibits",)])
def test_its_syntax_is_clean(printed: Print, options: tuple[str, ...], tmp_path: Path) -> None:
    data, _ = printed(*options)
    assert complaints(data) == []
    # Damage that the same check must see: a stream that ends too early.
    cut = data.rindex(b"startxref")
    assert complaints(data[:cut] + b"startxref\n1\n%%EOF\n")
    if shutil.which("qpdf"):
        file = tmp_path / "dossier.pdf"
        file.write_bytes(data)
        done = subprocess.run(["qpdf", "--check", str(file)], check=False, capture_output=True, text=True)
        assert (done.returncode, done.stderr) == (0, "")


def test_every_contents_line_and_bookmark_is_right(printed: Print) -> None:
    data, told = printed()
    links, bookmarks = walkers.count_targets(data)
    assert links >= 20 + len(told["exhibits"])
    assert bookmarks >= 8 + len(told["exhibits"])
    assert walkers.wrong_targets(data) == []
    assert walkers.wrong_numbers(data) == []
    texts = [squeezed(one) for one in walkers.page_texts(data)]
    for item in pypdfium2.PdfDocument(data).get_toc():
        title = re.sub(r"^(Exhibit [A-Z]+:|[\d.]+)\s+|, p\.\s\d+$", "", item.get_title())
        # The bookmark over all exhibits leads to the first tab sheet, which says "Exhibit".
        said = title.removesuffix("s") if title == "Exhibits" else title
        assert squeezed(said) in texts[item.get_dest().get_index()], item.get_title()


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("profile", [ValidationProfile.PDF_A_2A, ValidationProfile.PDF_UA_1])
def test_our_own_pages_keep_the_standards(printed: Print, language: str, profile: ValidationProfile) -> None:
    data, _ = printed("--no-exhibits", "--language", language)
    report = page.validate_pdf_bytes(data, profile=profile)
    assert [failure.rule_id for failure in report.failures] == []
    assert report.rules.failed == 0


def test_every_field_of_the_case_stands_in_it(printed: Print, shown: dict[str, Any]) -> None:
    text = text_of(printed()[0])
    wording = load_wording()
    assert missing(shown, text, wording) == []
    for conflict in shown["conflicts"]:
        for version in conflict["versions"]:
            assert squeezed(str(version["value"])) in text
    # A field that the dossier does not hold is seen.
    planted = shown | {"fields": shown["fields"] | {"title": "Ненапечатанное"}}
    assert missing(planted, text, wording) == ["case.title: Ненапечатанное"]


def test_a_privileged_note_is_not_in_it(printed: Print, shown: dict[str, Any]) -> None:
    notes = [one["fields"] for one in shown["entries"] if one["kind"] == "note"]
    privileged = [note for note in notes if note["privileged"]]
    assert privileged
    for note in privileged:
        assert squeezed(note["text"]) not in text_of(printed()[0])


def test_whatever_is_typed_into_any_field_is_printed(demo: Demo, copy: Path, shown: dict[str, Any]) -> None:
    """Each free text of one entry of each kind gets words of its own, in both scripts, on standard input."""
    typed: dict[str, str] = {}
    kinds = set()
    for address, kind, _ in entries(shown):
        if kind in kinds:
            continue
        kinds.add(kind)
        for spec in SCHEMA.kind(kind).fields:
            if spec.type in _TEXTS - {FieldType.TEXT_SET} and not spec.immutable:
                if spec.name in _UNPRINTED or (kind, spec.name) in {("evidence", "exhibit")}:
                    continue
                key = spec.name if kind == "case" else f"{address}.{spec.name}"
                typed[key] = f"Слово{len(typed)}ёЩ Word{len(typed)}Z"
    assert len(typed) > 40
    run = demo.run("set", demo.code, "--from-json", "-", "--json", vault=copy, data=json.dumps(typed))
    assert run.status == 0, run.said
    out = copy.parent / "typed.pdf"
    run = demo.run("dossier", demo.code, "-o", out, "--language", "ru", vault=copy)
    assert run.status == 0, run.said
    text = text_of(out.read_bytes())
    assert {key: words for key, words in typed.items() if squeezed(words) not in text} == {}


def test_the_same_input_gives_the_same_bytes(printed: Print) -> None:
    assert printed()[0] == printed(again=True)[0]


@pytest.mark.parametrize("language", ["en", "ru", "uk", "fr"])
def test_each_language_prints_its_own_words(printed: Print, language: str, shown: dict[str, Any]) -> None:
    text = text_of(printed("--no-exhibits", "--language", language)[0])
    heading = {"en": "Chronology", "ru": "Хронология", "uk": "Хронологія", "fr": "Chronologie"}[language]
    assert heading in text
    assert missing(shown, text, load_wording(), language) == []
