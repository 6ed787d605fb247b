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
STUTTER_MS = 60


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


def told(program: Program) -> str:
    """End the measurement and put it into words."""
    heard = program.ask("heard")
    own = f"of its own doing p99 {heard['own_p99']:.1f} ms, worst {heard['own_worst']:.1f} ms"
    return f"p99 {heard['p99']:.1f} ms, worst {heard['worst']:.1f} ms, {own}, {heard['beats']} beats"


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
    away = [told(program)]

    first = program.pid
    lock(program)
    picture(program, "4-locked")
    assert program.pid == first, "a lock replaces what runs in the process, not the process"
    assert b"one.vault" not in Path(f"/proc/{first}/cmdline").read_bytes()
    unlock(program)
    program.ask("listen")
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
    away.append(told(program))
    program.do("quit")
    assert program.ended() == 0
    assert program.errors == ""
    record_property("heartbeat", "; ".join(away))
    with capsys.disabled():
        sys.stdout.write("".join(f"\nGUI thread away in the journey: {each}" for each in away) + "\n")


def test_the_heartbeat_of_a_journey_notices_a_stutter_and_not_the_looking(
    start: Callable[..., Program], tmp_path: Path
) -> None:
    program = start()
    make_vault(program, tmp_path / "vault" / "one.vault")
    program.ask("listen")
    program.ask("stumble", STUTTER_MS)
    for _ in range(5):
        program.ask("texts")
    stuttered = program.ask("heard")
    assert stuttered["worst"] >= STUTTER_MS
    assert stuttered["beats"] > 1
    program.ask("listen")
    program.ask("look_long", 10 * STUTTER_MS)
    looked = program.ask("heard")
    assert looked["worst"] < 10 * STUTTER_MS
