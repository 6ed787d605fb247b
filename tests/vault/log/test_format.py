"""The frozen bytes: hashes that must never change, and cells that say what the values said."""

from __future__ import annotations

from decimal import Decimal

import pytest

from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.schema import Field, FieldType
from desktop_app.domain.values import Moment, Ref, Term, Value, encode
from desktop_app.vault.log import format as layout
from desktop_app.vault.tables import Cell, cells_of, columns_of, fits_type, value_of
from tests.vault.log.helpers import CASE, PERSON

SALT = bytes(range(16))
LEAF = "5f041efb5ea45b2eca3f7809e36e94073c05b9596c78164d7b91f5aac924a9b4"
COMMIT = "2628361a3b775a4857629db328afc6739411756684b3762a43e9bc970e13bb94"


def a_leaf() -> bytes:
    return layout.leaf_hash(
        2,
        bytes(PERSON),
        12,
        mark=layout.key_mark(SALT, b"sone"),
        replaced=[layout.operation_id(b"\2" * 32, 7), layout.operation_id(b"\1" * 32, 4094)],
        restored=[layout.operation_id(b"\3" * 32, 0)],
        body=layout.body_hash(SALT, b"1"),
    )


def a_commit() -> bytes:
    head = layout.CommitHead(1, bytes(CASE), b"\4" * 32, b"\5" * 16, 3, b"\6" * 32, 9, 1, 29_539_440)
    return layout.commit_hash(head, [a_leaf(), a_leaf()])


def test_the_bytes_are_those_of_format_one() -> None:
    assert a_leaf().hex() == LEAF
    assert a_commit().hex() == COMMIT


def other_leaf(
    kind: int = 1,
    entity: bytes = b"\1" * 16,
    field: int = 2,
    *,
    mark: bytes = b"",
    replaced: tuple[bytes, ...] = (),
    restored: tuple[bytes, ...] = (),
    body: bytes = b"\0" * 32,
) -> bytes:
    return layout.leaf_hash(
        kind, entity, field, mark=mark, replaced=list(replaced), restored=list(restored), body=body
    )


def test_every_part_of_an_operation_is_in_its_leaf() -> None:
    variants = [
        other_leaf(),
        other_leaf(kind=2),
        other_leaf(entity=b"\2" * 16),
        other_leaf(field=3),
        other_leaf(mark=b"\0" * 32),
        other_leaf(replaced=(b"\0" * 34,)),
        other_leaf(restored=(b"\0" * 34,)),
        other_leaf(body=b"\1" * 32),
    ]
    assert len(set(variants)) == len(variants)


def test_local_numbers_and_places_are_read_strictly() -> None:
    assert layout.unpack_oids(layout.pack_oids([1, 2**47])) == [1, 2**47]
    assert layout.pack_oids([]) is None
    assert layout.unpack_parent(layout.pack_parent(2, bytes(PERSON))) == (2, bytes(PERSON))
    for raw in (None, b"n", b"b", b"s" + bytes(18)):
        assert layout.unpack_parent(raw) is None
    with pytest.raises(ValueError, match="cut off"):
        layout.unpack_oids(b"1234567")
    assert not layout.signature_holds(b"short", b"\0" * 64, b"\0" * 32)


DATE = PartialDate.month(2022, 3)
CELLS: list[tuple[FieldType, Value, tuple[Cell, ...]]] = [
    (FieldType.TEXT, "Слово", ("Слово",)),
    (FieldType.INTEGER, -5, (-5,)),
    (FieldType.DECIMAL, Decimal("1.5"), ("1.5",)),
    (FieldType.YES_NO, True, (1,)),
    (FieldType.YES_NO, False, (0,)),
    (FieldType.DATE, DATE, ("2022-03", 738215, 738245)),
    (FieldType.MOMENT, Moment(7), (7,)),
    (FieldType.TERM, Term("open"), ("open",)),
    (FieldType.REF, Ref(CASE, PERSON), (bytes(CASE) + bytes(PERSON),)),
    (FieldType.BYTES, b"\0\1", (b"\0\1",)),
    (FieldType.ANY, Term("open"), (b"topen",)),
    (FieldType.ANY, DATE, (b"d2022-03",)),
    (FieldType.ANY, 7, (b"i7",)),
    (FieldType.ANY, "x", (b"sx",)),
]


@pytest.mark.parametrize(("kind", "value", "cells"), CELLS)
def test_cells_say_what_the_value_said(kind: FieldType, value: Value, cells: tuple[Cell, ...]) -> None:
    field = Field(number=1, name="x", type=kind)
    assert fits_type(field, value)
    assert cells_of(field, encode(value)) == cells
    assert value_of(field, cells[0]) == value
    assert len(columns_of(field)) == len(cells)
    assert cells_of(field, None) == cells_of(field, b"n") == (None,) * len(cells)
    assert value_of(field, None) is None


@pytest.mark.parametrize("kind", [k for k in FieldType if not k.is_set and k is not FieldType.ANY])
def test_a_value_of_another_type_leaves_the_cell_empty(kind: FieldType) -> None:
    field = Field(number=1, name="x", type=kind)
    for _, value, _ in CELLS:
        if not fits_type(field, value):
            assert set(cells_of(field, encode(value))) == {None}
    assert set(cells_of(field, b"i007")) == {None}


@pytest.mark.parametrize("day", ["1000-01-01", "1970-01-01", "2020-02-29", "8999-12-31", "9000-12-31"])
def test_a_plain_day_has_the_cells_of_the_date_that_it_is(day: str) -> None:
    field = Field(number=1, name="x", type=FieldType.DATE)
    told = PartialDate.from_canonical(day)
    assert cells_of(field, b"d" + day.encode()) == (told.canonical(), told.earliest, told.latest)
    for wrong in ("2021-02-29", "2021-13-01", "0999-01-01", "9001-01-01", "2021-1-01"):
        assert cells_of(field, b"d" + wrong.encode()) == (None, None, None)


@pytest.mark.parametrize(
    ("kind", "cell"), [(FieldType.TEXT, 1), (FieldType.INTEGER, "1"), (FieldType.BYTES, "1")]
)
def test_a_cell_that_was_tampered_with_is_refused(kind: FieldType, cell: Cell) -> None:
    with pytest.raises(ValueError, match="something else"):
        value_of(Field(number=1, name="x", type=kind), cell)


def test_a_set_has_no_columns() -> None:
    assert columns_of(Field(number=1, name="x", type=FieldType.TEXT_SET)) == ()
