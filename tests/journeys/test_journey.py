"""A day with the real program and the real key derivation: from a new vault to a dossier on paper."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]  # ships no types
import pytest

from tests.journeys.program import Program, until
from tests.journeys.steps import lock, make_vault, unlock

pytestmark = pytest.mark.journey


def new_person(program: Program) -> None:
    """Make a case and type a name in Cyrillic."""
    program.do("keys", "Ctrl+N")
    program.sees("was made")
    program.do("press", "Person")
    program.do("press", "Add name")
    program.do("type", "Family name", "Мелехин")
    program.do("type", "Given name", "Иван")
    program.do("keys", "Ctrl+S")
    program.sees("Мелехин Иван")


def attach(program: Program, paper: Path) -> None:
    """Drop a file on the case."""
    program.do("press", "Evidence")
    until(lambda: program.do("drop", str(paper), "DropArea"), "a place that takes the file")
    program.sees(paper.stem)
    program.sees("SHA-256")


def export(program: Program, target: Path) -> str:
    """Save the dossier and return its text."""
    program.do("press", "Dossier")
    program.sees("Ready to file?")
    program.do("press", "Save PDF")
    program.do("choose", str(target))
    until(target.exists, "the dossier")
    document = pypdfium2.PdfDocument(target)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


@pytest.mark.derivation
def test_a_day_with_the_program(
    start: Callable[..., Program],
    tmp_path: Path,
    picture: Callable[[Program, str], None],
    record_property: Callable[[str, object], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    paper = tmp_path / "Протокол допроса.txt"
    paper.write_text("Протокол допроса. " * 200, encoding="utf-8")
    program: Program = start(quick=False)
    picture(program, "1-start")
    make_vault(program, tmp_path / "vault" / "one.vault")
    program.do("resize", 1440, 900)
    program.ask("listen")
    new_person(program)
    picture(program, "2-person")
    attach(program, paper)
    picture(program, "3-evidence")
    heard = program.ask("heard")

    first = program.pid
    lock(program)
    picture(program, "4-locked")
    assert program.pid == first, "a lock replaces what runs in the process, not the process"
    assert b"one.vault" not in Path(f"/proc/{first}/cmdline").read_bytes()
    unlock(program)
    assert program.ask("focus") == "Cases", "the keyboard starts in the list"

    program.do("keys", "Ctrl+K")
    until(lambda: program.ask("names") or None, "the line of the search")
    program.ask("type_on", "Melechin")
    until(lambda: any("Мелехин" in hit for hit in program.ask("found")), "«Мелехин» among what is found")
    picture(program, "5-search")
    program.do("keys", "Return")
    program.sees("Мелехин Иван")
    text = export(program, tmp_path / "dossier.pdf")
    picture(program, "6-dossier")
    assert "Мелехин" in text
    assert paper.stem in text
    program.do("quit")
    assert program.ended() == 0
    assert program.errors == ""
    record_property("heartbeat", heard)
    away = f"p99 {heard['p99']:.1f} ms, worst {heard['worst']:.1f} ms in {heard['beats']} beats"
    with capsys.disabled():
        sys.stdout.write(f"\nGUI thread away in the journey, few beats while the test looks: {away}\n")
