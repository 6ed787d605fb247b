"""Printing one dossier into a file and several into a folder, with what became of each exhibit."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.errors import KnownError, UsageError
from desktop_app.sandbox.pool import ChildPool
from desktop_app.services.cases.create import CreatedCase
from desktop_app.services.dossier.printing import DossierReport, PrintedExhibit
from desktop_app.services.dossier_batch import Choices, print_dossiers, report_data
from desktop_app.services.evidence.attach import attach_evidence
from desktop_app.vault.vault import Vault
from tests import factories

CHOICES = Choices(made=datetime(2026, 1, 5, tzinfo=UTC))


def test_one_and_several(vault: Vault, case: CreatedCase, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("fictional")
    attach_evidence(vault, case.code, note)
    other = factories.a_case(vault)
    steps: list[tuple[int, int]] = []
    pool = ChildPool()
    try:
        target = tmp_path / "one.pdf"
        one = print_dossiers(
            vault, [case.code], target, CHOICES, progress=lambda *at: steps.append(at), pool=pool
        )[0]
        assert hashlib.sha256(target.read_bytes()).hexdigest() == one["sha256"]
        assert one["exhibits"] == [{"filename": "note.txt", "exhibit": "A", "reason": "listed-only"}]
        assert steps == [(0, 1), (1, 1)]
        folder = tmp_path / "many"
        many = print_dossiers(vault, [case.code, other.code], folder, CHOICES, pool=pool)
        assert sorted(path.name for path in folder.iterdir()) == sorted(f"{one['code']}.pdf" for one in many)
    finally:
        pool.kill_all()


def test_an_unknown_case_prints_nothing(vault: Vault, case: CreatedCase, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no case"):
        print_dossiers(vault, [case.code, "C-0000-0000"], tmp_path / "many", CHOICES)
    assert not (tmp_path / "many").exists()


def test_several_need_a_folder(vault: Vault, case: CreatedCase, tmp_path: Path) -> None:
    other = factories.a_case(vault)
    (tmp_path / "file").write_text("mine")
    with pytest.raises(KnownError, match="need a folder"):
        print_dossiers(vault, [case.code, other.code], tmp_path / "file", CHOICES)


def test_a_pool_of_its_own_is_ended(vault: Vault, case: CreatedCase, tmp_path: Path) -> None:
    (tmp_path / "mine.PDF").write_bytes(b"mine")
    with pytest.raises(KnownError, match="already a file"):
        print_dossiers(vault, [case.code], tmp_path / "mine.PDF", CHOICES)


def test_one_dossier_must_be_named_as_a_pdf(vault: Vault, case: CreatedCase, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"x\.txt does not end in \.pdf"):
        print_dossiers(vault, [case.code], tmp_path / "x.txt", CHOICES)
    assert not (tmp_path / "x.txt").exists()


def test_a_report_as_plain_data() -> None:
    report = DossierReport(
        Path("a.pdf"),
        9,
        "00",
        "AAAA",
        (PrintedExhibit("Order", "A", 2), PrintedExhibit("Film", "B", 0, "damaged")),
    )
    data = report_data("C-0000-0000", report, {"A": "order.pdf"})
    assert data["exhibits"] == [
        {"filename": "order.pdf", "exhibit": "A", "pages": 2},
        {"filename": "Film", "exhibit": "B", "reason": "damaged"},
    ]
    assert data["needs_a_look"]
