"""A large case is on the screen at once: 200 events, 100 pieces of evidence."""

from __future__ import annotations

from time import thread_time

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.services.cases.page import case_file
from desktop_app.services.session import Session
from desktop_app.services.wording import Wording
from desktop_app.ui.case.page import CasePage
from desktop_app.ui.tasks import Tasks
from tests.ui.case.bench import settle
from tests.ui.case.made_up import make_case

LIMIT_MS = 50.0
"""Of the window's own thread: other work on the machine does not count."""


def test_a_large_case_is_shown_at_once(
    qtbot: QtBot, session: Session, tasks: Tasks, wording: Wording, page: CasePage
) -> None:
    small = make_case(session, wording)
    large = make_case(session, wording, big=200)
    times = []
    for _ in range(3):
        page.show_case(small.case)
        settle(qtbot, session, tasks)
        file = session.run(case_file, large.case).result(10)
        page.desk._leave()
        page.desk.case = large.case
        start = thread_time()
        page.desk._take(large.case, file)
        page.repaint()
        QApplication.sendPostedEvents()
        times.append((thread_time() - start) * 1000)
        settle(qtbot, session, tasks)
    assert min(times) < LIMIT_MS, times
    start = thread_time()
    section = page.show_section("events")
    section.repaint()
    assert (thread_time() - start) * 1000 < LIMIT_MS
