"""A large case costs no more widgets than a small one: what is not seen is not made.

How many milliseconds that takes is a row of ``holdfast bench``; widgets are what they are spent on.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.services.session import Session
from desktop_app.services.wording import Wording
from desktop_app.ui.case.page import CasePage
from desktop_app.ui.tasks import Tasks
from tests.ui.case.bench import settle
from tests.ui.case.made_up import make_case

ENTRIES = 200
MORE = 40
"""A few rows and counts more stand on the page of a large case; a widget for each entry would be hundreds."""


def test_the_page_of_a_large_case_makes_few_widgets(
    qtbot: QtBot, session: Session, tasks: Tasks, wording: Wording, page: CasePage
) -> None:
    small, large = make_case(session, wording), make_case(session, wording, big=ENTRIES)
    counts = []
    for made in (small, large):
        page.show_case(made.case)
        settle(qtbot, session, tasks)
        page.show_section("overview")
        page.show_section("events")
        settle(qtbot, session, tasks)
        qtbot.waitUntil(lambda: not page.sections.is_warming, timeout=20_000)  # forms are built while idle
        counts.append(len(page.findChildren(QWidget)))
    assert counts[1] < counts[0] + MORE, counts
