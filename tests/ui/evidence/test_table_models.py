"""The table of evidence and its words: every cell, every order, what is not known, what was refused."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester

from desktop_app.domain.entity import Entity
from desktop_app.domain.errors import KnownError
from desktop_app.domain.ids import EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Moment, Ref, Term, Value
from desktop_app.services.evidence.adding import Incoming, Taken
from desktop_app.services.evidence.rows import EvidenceRow
from desktop_app.services.wording import Wording
from desktop_app.ui.models.evidence_table import COLUMNS, ITEM, SORT, EvidenceTableModel
from desktop_app.ui.models.evidence_text import EvidenceText, hash_in_eights, icon_of
from tests.dossier.rich_case import NOW

CASE = EntityId(bytes(15) + b"c")
SOURCE = EntityId(bytes(15) + b"s")
REFUSED = Taken(
    Incoming("folder"), refused=KnownError("not-a-file", "This is a folder.", "Choose the files themselves.")
)


def entity(kind: str, number: int, /, **said: Value) -> Entity:
    values = {field.name: () if field.type.is_set else None for field in SCHEMA.kind(kind).fields}
    return Entity(CASE, EntityId(bytes(15) + bytes([number])), kind, CASE, {**values, **said})


def piece(number: int, exhibit: str = "", /, *custody: Entity, **said: Value) -> EvidenceRow:
    return EvidenceRow(entity("evidence", number, **said), exhibit, custody)


FULL = piece(
    1, "B",
    entity("custody", 9, action=Term("received"), when=Moment.of(NOW), who="R. Achterberg",
           from_whom="her sister", note="sealed"),
    entity("custody", 8, from_whom="a neighbour"),
    entity("custody", 7, action=Term("sealed"), who="E. Marsh"),
    kind=Term("court_document"), title="Letter", title_original="Письмо", filename="a.pdf",
    media_type="application/pdf", size=2048, pages=3, duration_seconds=83, sha256=bytes(range(32)),
    date=PartialDate.day(2023, 5, 19), source=Ref(SOURCE, SOURCE),
    translation_status=Term("certified"), translator="M. Oduya", authenticity="Compared", language=Term("ru"),
    copy=Term("original"), link="held by the court",
)  # fmt: skip
BARE = piece(2)
LATER = piece(3, "AA", filename="z.png", pages=1, size=10, captured=PartialDate.year(2024), title="")


@pytest.fixture
def text(wording: Wording) -> EvidenceText:
    made = EvidenceText(wording, "en")
    made.names = {SOURCE: "District registry"}
    return made


@pytest.fixture
def model(text: EvidenceText) -> EvidenceTableModel:
    return EvidenceTableModel(text, lambda icon, tint: (icon, tint), lambda role: role)


def cells(model: EvidenceTableModel, row: int) -> list[str]:
    return [str(model.index(row, at).data()) for at in range(len(COLUMNS))]


def order(model: EvidenceTableModel, column: str, way: Qt.SortOrder) -> list[str]:
    model.sort(COLUMNS.index(column), way)
    return [str(model.index(at, 1).data()) for at in range(model.rowCount())]


def test_the_table_keeps_the_rules_of_models(text: EvidenceText) -> None:
    model = EvidenceTableModel(text, lambda *_: QColor("red"), lambda _role: QColor("red"))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert tester.model() is model
    model.show([FULL, BARE])
    model.show_refused([REFUSED])
    model.retell()
    model.show([])
    model.show_refused([])
    model.retell()
    assert model.rowCount() == 0


def test_every_cell_is_told(model: EvidenceTableModel) -> None:
    model.show([FULL, BARE])
    assert cells(model, 0) == [
        "Court document", "Letter", "B", "District registry", "19 May 2023", "Translated and certified",
        "2.0 KB",
    ]  # fmt: skip
    assert cells(model, 1) == ["", "Untitled", "", "", "", "", ""]
    assert model.rows == (FULL, BARE)
    first = model.index(0, 0)
    assert first.data(ITEM) is FULL
    assert first.data(Qt.ItemDataRole.DecorationRole) == ("gavel", "text2")
    assert first.data(Qt.ItemDataRole.ToolTipRole) is None
    assert model.index(0, 6).data(Qt.ItemDataRole.TextAlignmentRole) is not None
    assert model.data(QModelIndex()) is None
    assert model.rowCount(first) == model.columnCount(first) == 0


def test_the_headings(model: EvidenceTableModel) -> None:
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert [model.headerData(at, across) for at in range(len(COLUMNS))] == [
        "Kind", "Title", "Ex.", "Source", "Date", "Translation", "Size",
    ]  # fmt: skip
    assert model.headerData(6, across, Qt.ItemDataRole.TextAlignmentRole) is not None
    assert model.headerData(0, across, Qt.ItemDataRole.TextAlignmentRole) is None
    assert model.headerData(0, down) is None


def test_a_refused_file_keeps_its_row_and_reason(model: EvidenceTableModel) -> None:
    model.show([FULL])
    model.show_refused([REFUSED, Taken(Incoming("odd"))])
    assert cells(model, 0)[:4] == ["Refused", "folder", "", "This is a folder."]
    assert cells(model, 1)[3] == ""
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) == ("circle-x", "danger")
    assert model.index(0, 0).data(Qt.ItemDataRole.ForegroundRole) == "danger"
    assert model.index(0, 1).data(Qt.ItemDataRole.ForegroundRole) is None
    assert model.index(0, 1).data(SORT) is None
    assert model.refused[0] is REFUSED


def test_every_order_has_the_unknown_last_and_the_refused_first(model: EvidenceTableModel) -> None:
    model.show([BARE, LATER, FULL])
    model.show_refused([REFUSED])
    up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
    assert order(model, "exhibit", up) == ["folder", "Letter", "z.png", "Untitled"]
    assert order(model, "date", up) == ["folder", "Letter", "z.png", "Untitled"]
    assert order(model, "size", up) == ["folder", "z.png", "Letter", "Untitled"]
    assert order(model, "title", up) == ["folder", "Letter", "Untitled", "z.png"]
    assert order(model, "exhibit", down) == ["folder", "Untitled", "z.png", "Letter"]
    assert str(model.index(1, 2).data(SORT)) > str(model.index(2, 2).data(SORT))


def test_the_block_beside_the_page_tells_all(text: EvidenceText) -> None:
    told = {line.caption: line.text for line in text.about(FULL)}
    assert set(told.values()) >= {
        "Письмо", "District registry", "19 May 2023", "Translated and certified, M. Oduya", "Compared",
        "held by the court", "Russian", "Original",
    }  # fmt: skip
    assert text.file(FULL) == "a.pdf  ·  application/pdf  ·  2.0 KB  ·  3 pages  ·  1:23"
    assert text.hash(FULL).split()[:2] == ["00010203", "04050607"]
    steps = text.custody(FULL)
    assert (steps[0].when, steps[0].who) == ("22 Nov 2026, 18:00 UTC", "R. Achterberg, from her sister")
    assert (steps[1].when, steps[1].done, steps[1].who) == ("—", "", "—, from a neighbour")
    assert (steps[2].done, steps[2].who, steps[2].note) == ("Sealed", "E. Marsh", "")


def test_what_nobody_said_is_visible(text: EvidenceText) -> None:
    lines = text.about(BARE)
    assert len(lines) == 4
    assert all(line.unknown for line in lines)
    assert text.file(BARE) == ""
    assert text.file(LATER).endswith("1 page")
    assert text.hash(BARE) == "This piece has no file."
    withheld = Entity(CASE, BARE.id, "evidence", CASE, BARE.entity.values, withheld=frozenset({"sha256"}))
    assert "withheld" in text.hash(EvidenceRow(withheld, "", ()))


def test_icons_and_hashes() -> None:
    assert icon_of("photograph") == "image"
    assert icon_of("something newer") == "file-text"
    assert len(hash_in_eights(bytes(32)).split()) == 8
