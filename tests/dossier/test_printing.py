"""A dossier through a real child: complete, numbered right, the same twice, whole or not at all."""

from __future__ import annotations

import dataclasses
import hashlib
import re
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pypdfium2  # type: ignore[import-untyped]  # ships no types
import pytest

from desktop_app.domain.document.model import DocumentLanguage
from desktop_app.domain.errors import KnownError
from desktop_app.domain.ids import EntityId
from desktop_app.sandbox.errors import ChildError
from desktop_app.sandbox.pool import ChildPool
from desktop_app.sandbox.session import Reply
from desktop_app.services.dossier import printing
from desktop_app.services.dossier.printing import DossierReport, prepare_dossier, print_dossier
from desktop_app.services.dossier.request import DossierRequest
from desktop_app.services.wording import Wording
from desktop_app.vault.vault import Vault
from tests.dossier.rich_case import NOW, RichCase, reader
from tests.unit.press.walkers import count_targets, wrong_numbers, wrong_targets


def ask(case: EntityId, language: DocumentLanguage = "en", **more: object) -> DossierRequest:
    request = DossierRequest(
        case=case, made=NOW, language=language, purpose="Representation", recipient="Appeal board"
    )
    return dataclasses.replace(request, **more)  # type: ignore[arg-type]


Press = Callable[[DossierRequest, Path], DossierReport]


@pytest.fixture
def press(vault: Vault, wording: Wording, children: ChildPool) -> Press:
    def make(request: DossierRequest, target: Path) -> DossierReport:
        with vault.unit() as unit:
            prepared = prepare_dossier(unit, request, wording)
        return print_dossier(prepared, lambda sha: reader(vault, sha), children, target, overwrite=True)

    return make


def text_of(path: Path) -> str:
    pdf = pypdfium2.PdfDocument(path.read_bytes())
    pages = [pdf[index].get_textpage().get_text_range() for index in range(len(pdf))]
    return " ".join(" ".join(pages).replace("\u00a0", " ").split())


@pytest.mark.parametrize("language", ["en", "ru", "uk", "fr"])
def test_the_text_holds_every_field_entered_and_every_line_leads_where_it_says(
    press: Press, rich: RichCase, tmp_path: Path, language: DocumentLanguage
) -> None:
    target = tmp_path / "dossier.pdf"
    report = press(ask(rich.case, language), target)
    content = target.read_bytes()
    assert report.sha256 == hashlib.sha256(content).hexdigest()
    assert target.stat().st_mode & 0o077 == 0
    text = text_of(target)
    for entered in rich.texts:
        for line in re.split(r"\n+|[*]+", entered):
            assert " ".join(line.split()) in text, f"{line!r} is not in the dossier"
    for hidden in rich.privileged:
        assert hidden not in text, "a privileged note went into the dossier"
    # A photograph on landscape paper has no footer of ours but its stamp.
    assert wrong_targets(content) == []
    links, bookmarks = count_targets(content)
    assert links > 20
    assert bookmarks > 10
    assert wrong_numbers(content) == []
    with pikepdf.Pdf.open(target) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert len(pdf.pages) == report.pages
    assert [(one.exhibit, one.pages, one.reason) for one in report.exhibits] == [
        ("A", 1, ""),
        ("B", 0, "listed-only"),
    ]
    assert not report.needs_a_look


def test_the_same_bytes_come_twice(press: Press, rich: RichCase, tmp_path: Path) -> None:
    request = ask(rich.case, reproducible=True, copy_number=7)
    first = press(request, tmp_path / "one.pdf")
    second = press(dataclasses.replace(request, copy_number=9), tmp_path / "two.pdf")
    assert first.sha256 == second.sha256
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_a_case_that_is_not_there_is_told(vault: Vault, rich: RichCase, wording: Wording) -> None:
    with vault.unit() as unit, pytest.raises(KnownError) as told:
        prepare_dossier(unit, ask(EntityId(bytes(16))), wording)
    assert told.value.code == "no-such-case"


def test_a_file_that_exists_is_not_overwritten_unless_asked(
    vault: Vault, rich: RichCase, wording: Wording, children: ChildPool, tmp_path: Path
) -> None:
    target = tmp_path / "dossier.pdf"
    target.write_bytes(b"somebody's work")
    with vault.unit() as unit:
        prepared = prepare_dossier(unit, ask(rich.case), wording)
    with pytest.raises(KnownError) as told:
        print_dossier(prepared, lambda sha: reader(vault, sha), children, target)
    assert told.value.code == "exists-already"
    assert target.read_bytes() == b"somebody's work"
    print_dossier(prepared, lambda sha: reader(vault, sha), children, tmp_path / "new.pdf")
    assert (tmp_path / "new.pdf").read_bytes()[:5] == b"%PDF-"


def test_a_failure_half_way_leaves_nothing(
    vault: Vault, rich: RichCase, wording: Wording, children: ChildPool, tmp_path: Path
) -> None:
    with vault.unit() as unit:
        prepared = prepare_dossier(unit, ask(rich.case), wording)
    with pytest.raises(ChildError) as told:
        print_dossier(
            prepared, lambda sha: reader(vault, sha), children, tmp_path / "d.pdf", cancel=lambda: True
        )
    assert told.value.code == "child-cancelled"
    assert list(tmp_path.iterdir()) == []


class LyingPool(ChildPool):
    """Answers what it was told to, without any child."""

    def __init__(self, params: dict[str, object]) -> None:
        self.params = params

    def call(self, *_args: object, **_kwargs: object) -> Reply:
        return Reply(self.params, ())


def test_what_the_child_says_is_checked(
    vault: Vault, rich: RichCase, wording: Wording, tmp_path: Path
) -> None:
    with vault.unit() as unit:
        prepared = prepare_dossier(unit, ask(rich.case), wording)
    with pytest.raises(ChildError) as told:
        print_dossier(prepared, lambda sha: reader(vault, sha), LyingPool({}), tmp_path / "d.pdf")
    assert told.value.code == "child-lied"
    key = prepared.files[0].hex()
    odd = {
        "pages": 3,
        "exhibits": [{"key": key, "state": "damaged", "pages": 1}, "nonsense", {"key": 3}],
        "missing_characters": ["☃", 4],
        "unresolved": ["p. X"],
    }
    report = print_dossier(prepared, lambda sha: reader(vault, sha), LyingPool(odd), tmp_path / "e.pdf")
    assert report.needs_a_look
    assert report.exhibits[0].reason == "damaged"
    assert report.warnings == ("unprintable character ☃", "leads nowhere: p. X")
    report = print_dossier(
        prepared, lambda sha: reader(vault, sha), LyingPool({"pages": 1}), tmp_path / "f.pdf"
    )
    assert [one.reason for one in report.exhibits] == ["listed-only", "listed-only"]


def test_an_original_that_is_gone_is_named(
    vault: Vault, rich: RichCase, wording: Wording, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(printing, "find", lambda _connection, _digest: None)
    with vault.unit() as unit:
        prepared = prepare_dossier(unit, ask(rich.case), wording)
    assert prepared.missing == ("A",)
    report = print_dossier(
        prepared, lambda sha: reader(vault, sha), LyingPool({"pages": 1}), tmp_path / "d.pdf"
    )
    assert report.exhibits[0].reason == "missing"
    assert report.needs_a_look
