"""Prints the dossiers of one case or of many, and tells in plain data what became of each exhibit."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop_app.domain.document.model import DocumentLanguage, Paper
from desktop_app.domain.errors import UsageError
from desktop_app.domain.ids import EntityId
from desktop_app.sandbox.pool import ChildPool
from desktop_app.services.cases.create import find_case
from desktop_app.services.dossier.exhibits import ExhibitIndex
from desktop_app.services.dossier.printing import DossierReport, prepare_dossier, print_dossier
from desktop_app.services.dossier.request import DossierRequest
from desktop_app.services.wording import load_wording
from desktop_app.vault import attachments
from desktop_app.vault.file.errors import told
from desktop_app.vault.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What the dossiers of one run have in common; see `DossierRequest`."""

    made: datetime
    language: DocumentLanguage = "en"
    paper: Paper = "letter"
    purpose: str = ""
    recipient: str = ""
    with_exhibits: bool = True
    reproducible: bool = False

    def request(self, case: EntityId) -> DossierRequest:
        """Return the request for one case."""
        return DossierRequest(
            case=case,
            made=self.made,
            language=self.language,
            paper=self.paper,
            purpose=self.purpose,
            recipient=self.recipient,
            with_exhibits=self.with_exhibits,
            reproducible=self.reproducible,
        )


def print_dossiers(
    vault: Vault,
    codes: Sequence[str],
    out: Path,
    choices: Choices,
    *,
    progress: Callable[[int, int], object] = lambda _done, _total: None,
    pool: ChildPool | None = None,
) -> list[dict[str, Any]]:
    """Print each case's dossier: one into the file ``out``, several into the folder ``out`` by their codes.

    Returns for each ``code``, ``file``, ``pages``, ``sha256``, ``verification``, ``exhibits`` (filename,
    exhibit, pages or reason), ``warnings`` and ``needs_a_look``. Raises UsageError before anything is
    printed, for a code that is not here and for a single ``out`` that is not named as a PDF.
    """
    # A file that is there is refused below, whatever it is called: that matters more.
    if len(codes) == 1 and out.suffix.lower() != ".pdf" and not out.exists():
        raise UsageError(
            "not-a-pdf-name",
            "One dossier is written to a PDF, and {name} does not end in .pdf; nothing was written.",
            "Name a file that ends in .pdf with -o.",
            name=out.name,
        )
    with vault.unit() as unit:
        cases = {code: find_case(unit, code) for code in codes}
    if len(codes) > 1:
        if out.exists() and not out.is_dir():
            raise UsageError("not-a-folder", "Several dossiers need a folder.", "Name a folder with -o.")
        with told():
            out.mkdir(mode=0o700, exist_ok=True)
    wording = load_wording()
    children = pool or ChildPool()
    printed = []
    try:
        for number, case in enumerate(cases.values()):
            progress(number, len(cases))
            with vault.unit() as unit:
                prepared = prepare_dossier(unit, choices.request(case), wording)
                tree = unit.tree(case)
            code = tree.root.text("code")
            index = ExhibitIndex.of(tree)
            filenames = {index.letters[piece.id]: piece.text("filename") for piece in index.order}
            target = out if len(codes) == 1 else out / f"{code}.pdf"
            report = print_dossier(
                prepared, lambda sha256: attachments.read(vault.connection, sha256), children, target
            )
            printed.append(report_data(code, report, filenames))
        progress(len(cases), len(cases))
    finally:
        if pool is None:
            children.kill_all()
    return printed


def report_data(code: str, report: DossierReport, filenames: Mapping[str, str]) -> dict[str, Any]:
    """Return what became of a dossier as JSON-able data; ``filenames`` are those of the originals."""
    return {
        "code": code,
        "file": str(report.path),
        "pages": report.pages,
        "sha256": report.sha256,
        "verification": report.verification,
        "exhibits": [
            {"filename": filenames.get(one.exhibit) or one.filename, "exhibit": one.exhibit}
            | ({"pages": one.pages} if one.pages else {})
            | ({"reason": one.reason} if one.reason else {})
            for one in report.exhibits
        ],
        "warnings": list(report.warnings),
        "needs_a_look": report.needs_a_look,
    }
