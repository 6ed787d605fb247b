"""In a two-line row the name keeps its room, and what stands at the right gives way."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QPainter, QStandardItem, QStandardItemModel
from pytestqt.qtbot import QtBot

from desktop_app.ui.models.two_line import TWO_LINE, TwoLine
from desktop_app.ui.theme import Theme
from desktop_app.ui.widgets.two_line import LEAST_RIGHT, TwoLineDelegate, TwoLineList


class Rooms(TwoLineDelegate):
    """Keeps how much room each text got."""

    def __init__(self) -> None:
        super().__init__()
        self.rooms: dict[str, float] = {}

    def _text(self, painter: QPainter, at: QPointF, text: str, ink: Any, **kept: Any) -> float:
        self.rooms[text] = kept.get("room", 1e4)
        return super()._text(painter, at, text, ink, **kept)


def test_the_name_is_whole_where_the_right_end_can_give_way(theme: Theme, qtbot: QtBot) -> None:
    rows = QStandardItemModel(2, 1)
    told = ("Filippenko, Nikolai", "A name that is longer than any list is wide, for it goes on and on")
    for at, name in enumerate(told):
        item = QStandardItem()
        item.setData(TwoLine(title=name, right=f"Waiting for an answer {at}", band=1), TWO_LINE)
        rows.setItem(at, 0, item)
    made, rooms = TwoLineList("Cases"), Rooms()
    qtbot.addWidget(made)
    made.setItemDelegate(rooms)
    made.setModel(rows)
    made.resize(theme.px(280), theme.px(200))
    made.grab()
    needed = QFontMetricsF(theme.font(13, 600)).horizontalAdvance(told[0])
    assert rooms.rooms[told[0]] >= needed, "the name is whole"
    assert rooms.rooms["Waiting for an answer 0"] > theme.px(LEAST_RIGHT)
    assert rooms.rooms["Waiting for an answer 1"] == theme.px(LEAST_RIGHT), "never wholly"
