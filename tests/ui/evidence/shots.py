"""Writes pictures of evidence and dossier pages: ``python -m tests.ui.evidence.shots FOLDER [name …]``."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.ids import EntityId
from desktop_app.services.session import Session
from desktop_app.services.wording import Wording, load_wording
from desktop_app.ui.dossier.page import DossierPage
from desktop_app.ui.evidence.section import EvidenceSection
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import Look, Mode, Theme
from desktop_app.ui.widgets.layouts import column, framed
from tests.ui.evidence.vaults import describe, opened, rich_case, started_children, tree_of, write_files


@dataclass
class Stage:
    """Everything that a picture is taken of."""

    session: Session
    wording: Wording
    tasks: Tasks
    case: EntityId
    files: list[Path]


def wait_until(is_so: Callable[[], bool], seconds: float = 20.0) -> None:
    """Let events happen until something is so."""
    until = monotonic() + seconds
    while not is_so():
        assert monotonic() < until, "it did not happen"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)


def settle() -> None:
    for _ in range(6):
        QCoreApplication.processEvents()


def evidence(stage: Stage, name: str, kind: str, size: tuple[int, int]) -> QWidget:
    """Return the section as a case page of that window holds it, looking at one file."""
    section = EvidenceSection(stage.session, stage.wording, stage.tasks)
    told: list[str] = []
    section.told.connect(lambda text, _undo: told.append(text))
    page = framed(column(section), "page")
    page.resize(*size)
    page.show()
    section.show_tree(tree_of(stage.session, stage.case))
    if kind == "refused":
        section.attach_files([stage.files[0].parent, Path(stage.session.vault.file.path)])  # type: ignore[union-attr]
        wait_until(lambda: bool(section.model.refused))
        settle()
        section.table.setCurrentIndex(section.table.model().index(0, 0))
    else:
        rows = range(section.table.model().rowCount())
        at = next(at for at in rows if kind in str(section.table.model().index(at, 1).data()))
        section.table.setCurrentIndex(section.table.model().index(at, 0))
    model = section.look.model
    if kind not in ("refused", "Exhibit rec"):
        wait_until(lambda: model.image is not None or model.text is not None)
        settle()
        wait_until(lambda: model._asked is None)
    if name.endswith("large"):
        section.look.large.setChecked(True)
        settle()
        wait_until(lambda: model._asked is None)
    if name.endswith("drop"):
        section.area._over.show()
    return page


def dossier(stage: Stage, name: str, kind: str, size: tuple[int, int]) -> QWidget:
    """Return the dossier page as the window holds it beside the navigation."""
    page = DossierPage(stage.session, stage.wording, stage.tasks)
    page.setProperty("role", "window")
    page.resize(*size)
    page.show()
    page.model.choices = replace(
        page.model.choices,
        language="ru" if "ru" in kind else "en",
        recipient="Appeal board, registry" if "full" in kind else "",
        purpose="Representation" if "full" in kind else "",
        with_exhibits="bare" not in kind,
    )
    page.model.case = stage.case
    page.show_case(stage.case)
    wait_until(lambda: page.pages.image is not None and not page.model.is_making)
    page.pages.go(4)
    settle()
    wait_until(lambda: page.pages.image is not None and page.pages._asked is None)
    wait_until(lambda: not page.thumbs_model._coming)
    return page


SHOTS: dict[str, tuple[Mode, int, str, tuple[int, int]]] = {
    "evidence-pdf-light": (Mode.LIGHT, 100, "Answer", (912, 660)),
    "evidence-pdf-dark": (Mode.DARK, 100, "Answer", (912, 660)),
    "evidence-photo-dark-large": (Mode.DARK, 100, "square", (912, 660)),
    "evidence-text-light": (Mode.LIGHT, 100, "Interview", (912, 660)),
    "evidence-refused-light": (Mode.LIGHT, 100, "refused", (912, 660)),
    "evidence-pdf-1024-light": (Mode.LIGHT, 100, "Answer", (690, 460)),
    "evidence-pdf-1024-dark": (Mode.DARK, 100, "square", (690, 460)),
    "evidence-wide-light": (Mode.LIGHT, 100, "Answer", (1240, 700)),
    "evidence-zoom200-light": (Mode.LIGHT, 200, "Answer", (912, 660)),
    "evidence-drop": (Mode.DARK, 100, "Answer", (912, 660)),
    "dossier-dark": (Mode.DARK, 100, "full", (1228, 900)),
    "dossier-light": (Mode.LIGHT, 100, "internal", (1228, 900)),
    "dossier-ru-1024-light": (Mode.LIGHT, 100, "ru bare", (972, 640)),
    "dossier-1024-dark": (Mode.DARK, 100, "full", (972, 640)),
    "dossier-zoom200-light": (Mode.LIGHT, 200, "full", (1340, 900)),
}


def main(folder: Path, names: list[str]) -> None:
    """Write the named pictures, or all."""
    app = QApplication([])
    theme = Theme(app)
    folder.mkdir(parents=True, exist_ok=True)
    made = folder / "vault"
    made.mkdir()
    with started_children() as children, opened(made, children) as session:
        case = rich_case(session).case
        tasks = Tasks()
        stage = Stage(session, load_wording(), tasks, case, write_files(made / "files"))
        section = EvidenceSection(session, stage.wording, tasks)
        section.show_tree(tree_of(session, case))
        section.attach_files(stage.files)
        wait_until(lambda: not section.files.is_busy)
        session.run(describe, case).result()
        for name in names or SHOTS:
            mode, zoom, kind, size = SHOTS[name]
            theme.apply(Look(mode, zoom, still=True))
            page = (evidence if name.startswith("evidence") else dossier)(stage, name, kind, size)
            settle()
            page.grab().save(str(folder / f"{name}.png"))
            page.close()
            page.deleteLater()
            settle()
        tasks.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
