"""Garbage is collected on the GUI thread, as often as Python itself would."""

from __future__ import annotations

import gc

from pytestqt.qtbot import QtBot

from desktop_app.ui.lifecycle.collector import EVERY_MS, GuiCollector


def test_it_takes_over_and_gives_back(qtbot: QtBot) -> None:
    was_on = gc.isenabled()
    collector = GuiCollector()
    try:
        assert not gc.isenabled()
        assert collector._timer.interval() == EVERY_MS
        gc.collect()
        assert collector.collect() is None, "nothing is due right after a collection"
        kept: list[list[int]] = [[each] for each in range(5000)]
        assert collector.collect() == 0
        assert len(kept) == 5000
    finally:
        collector.stop()
    assert gc.isenabled()
    if not was_on:
        gc.disable()
