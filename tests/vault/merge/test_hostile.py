"""Hostile files: refused or set aside, one's own history unaltered, never an error that nobody foresaw."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest
from sqlcipher3 import dbapi2
from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.changes import AddElement, Change, Create, SetField
from desktop_app.domain.ids import EntityId
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Term
from desktop_app.vault.log.format import pack_oids, pack_parent
from desktop_app.vault.log.writer import RootPlace
from desktop_app.vault.merge import engine, shape
from desktop_app.vault.merge import plan as planning
from desktop_app.vault.merge.source import SqlSource
from desktop_app.vault.vault import Vault
from tests.vault.log.helpers import (
    CASE,
    PERSON,
    a_case,
    a_vault,
    an_id,
    contents,
    copy_of,
    environment,
    merge,
    save,
)

EVERYDAY, SOAK = 200, 5_000
TABLES = ("author", "session", "ent", "chain", "cmt", "op", "head")
JUNK: tuple[Any, ...] = (
    None,
    0,
    -1,
    1,
    2**35,
    2**62,
    -(2**63),
    2**63 - 1,
    1.5,
    float("inf"),
    "x",
    "",
    b"",
    b"\0" * 7,
    b"\xff" * 6,
    b"\0" * 12,
    b"\0" * 16,
    b"\0" * 32,
    b"\0" * 64,
    b"a" * 100_000,
    "é" * 1000,
    b"n",
    b"b" + b"\0" * 18,
)


def loosened(connection: Connection) -> Connection:
    """The same rows in tables that allow anything: what a hostile maker of files would use."""
    loose = dbapi2.connect(":memory:", isolation_level=None)
    for table in TABLES:
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        loose.execute(f"CREATE TABLE {table} ({', '.join(columns)})")
        rows = connection.execute(f"SELECT * FROM {table}").fetchall()
        loose.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * len(columns))})", rows)
    return loose


def worlds() -> tuple[Vault, Vault]:
    victim = a_vault()
    for number in range(10, 14):
        a_case(victim, an_id(number), an_id(100 + number))
    guest = a_vault("Boris", 2)
    merge(guest, victim)
    rng = random.Random(3)
    for _ in range(12):
        number = rng.randrange(10, 14)
        fields: list[Change] = [
            SetField(an_id(number), "title", f"t{rng.random()}"),
            AddElement(an_id(number), "tags", "t"),
        ]
        save(guest, an_id(number), *fields)
        save(guest, an_id(number), SetField(an_id(100 + number), "location", f"l{rng.random()}"))
    save(victim, an_id(10), SetField(an_id(10), "title", "mine"))
    return victim, guest


def mutate(connection: Connection, rng: random.Random) -> None:
    table = rng.choice((*TABLES, "cmt", "op", "op"))
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    rows = [row[0] for row in connection.execute(f"SELECT rowid FROM {table}")]
    column, roll = rng.choice(columns), rng.random()
    if not rows:
        return
    one, other = rng.choice(rows), rng.choice(rows)
    if roll < 0.55:
        connection.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = ?", (rng.choice(JUNK), one))
    elif roll < 0.75:
        value = connection.execute(f"SELECT {column} FROM {table} WHERE rowid = ?", (other,)).fetchone()
        connection.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = ?", (*value, one))
    elif roll < 0.85:
        connection.execute(f"DELETE FROM {table} WHERE rowid = ?", (one,))
    elif roll < 0.95:
        connection.execute(f"INSERT INTO {table} SELECT * FROM {table} WHERE rowid = ?", (one,))
    else:
        connection.execute(f"INSERT INTO {table}({column}) VALUES (?)", (rng.choice(JUNK),))


def history(connection: Connection) -> dict[tuple[bytes, int], tuple[Any, ...]]:
    rows = connection.execute(
        "SELECT c.hash, o.oid & 4095, o.field, o.key, o.value, o.salt"
        " FROM op o JOIN cmt c ON c.cid = o.oid >> 12"
    )
    return {(row[0], row[1]): row[2:] for row in rows}


def test_mutated_files_never_alter_or_forge_anything(rounds: Callable[[int, int], int]) -> None:
    victim, guest = worlds()
    loose = loosened(guest.connection)
    genuine = history(guest.connection) | history(victim.connection)
    own = history(victim.connection)
    refused = 0
    for seed in range(rounds(EVERYDAY, SOAK)):
        rng = random.Random(seed)
        source = copy_of(loose)
        for _ in range(rng.choice((1, 1, 2, 5, 20))):
            mutate(source, rng)
        vault = Vault(copy_of(victim.connection), environment=environment(seed))
        with vault.unit() as unit:
            report = unit.merge(SqlSource(source))
            unit.commit()
            refused += report.refused_count > 0
        after = history(vault.connection)
        assert own.items() <= after.items(), seed
        assert after.items() <= genuine.items(), seed
        with vault.unit() as unit:
            assert unit.verify_log() == (), seed
            assert unit.rebuild() == (), seed
        vault.close()
        source.close()
    assert refused > 20


def test_the_fuzz_sees_an_unverified_hash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planning, "is_genuine", lambda *_: True)
    with pytest.raises(Exception):  # noqa: B017, PT011 (whatever it breaks, it must not pass)
        test_mutated_files_never_alter_or_forge_anything(lambda everyday, _: everyday)


def hostile(statement: str, *values: object) -> tuple[Vault, Any]:
    victim, guest = worlds()
    source = loosened(guest.connection)
    source.execute(statement, values)
    with victim.unit() as unit:
        report = unit.merge(SqlSource(source))
        unit.commit()
    return victim, report


GONE = "key = NULL, value = NULL, salt = NULL, proof = zeroblob(32)"
LAST = "(SELECT max(cid) FROM cmt WHERE chain NOTNULL)"


@pytest.mark.parametrize(
    ("statement", "values", "reason"),
    [
        (f"UPDATE cmt SET sig = x'{'00' * 64}' WHERE cid = {LAST}", (), "nobody's signature"),
        (f"UPDATE cmt SET sig = NULL WHERE cid = {LAST}", (), "nobody's signature"),
        (f"UPDATE cmt SET lamport = {2**49} WHERE cid = {LAST}", (), "wrong form"),
        (f"UPDATE cmt SET prev = NULL WHERE cid = {LAST}", (), "previous commit is not named"),
        (f"UPDATE cmt SET seq = 1 WHERE cid = {LAST}", (), "first commit names"),
        (f"UPDATE op SET value = ? WHERE oid >> 12 = {LAST}", (b"sforged",), "does not have the hash"),
        (f"UPDATE op SET value = 'text' WHERE oid >> 12 = {LAST}", (), "does not have the hash"),
        (f"UPDATE op SET value = zeroblob(5000000) WHERE oid >> 12 = {LAST}", (), "body of the wrong form"),
        (f"UPDATE op SET preds = ? WHERE oid >> 12 = {LAST}", (b"1234567",), "cut off"),
        (f"UPDATE op SET preds = ? WHERE oid >> 12 = {LAST}", (pack_oids([999 << 12]),), "hash"),
        (
            f"UPDATE op SET field = 0, {GONE} WHERE oid >> 12 = {LAST}",
            (),
            "body",
        ),
        (f"DELETE FROM op WHERE oid >> 12 = {LAST}", (), "hash"),
        (f"UPDATE op SET eid = 'x' WHERE oid >> 12 = {LAST}", (), "wrong form"),
    ],
)
def test_each_forgery_is_refused_with_its_reason(
    statement: str, values: tuple[object, ...], reason: str
) -> None:
    _, report = hostile(statement, *values)
    assert any(reason in refusal.reason for refusal in report.refused), report.refused
    assert report.refused_count >= 1


def test_an_author_cannot_be_put_under_anothers_work() -> None:
    victim, report = hostile("UPDATE author SET key = (SELECT key FROM author WHERE aid = 2)")
    assert report.commits == 0
    with victim.unit() as unit:
        assert {a.name for a in unit.authors.list()} == {"Anna"}


def test_operations_cannot_cross_from_row_to_row() -> None:
    """A signed operation that claims to replace another row's, or another field's, replaces nothing."""
    victim, guest = worlds()
    with guest.unit() as unit:
        ledger = unit._ledger
        request = ledger.request()
        request.plan(an_id(10), [SetField(an_id(10), "responsible", "Thief")], None)
        (planned,) = request.planned
        heads = unit.connection.execute("SELECT field, oid FROM head").fetchall()
        planned.replaced = heads
        ledger.append(request.place, [planned])
        unit.connection.execute("DELETE FROM head")
        unit.commit()
    before = contents(victim.connection)
    report = merge(victim, guest)
    assert report.refused_count == 0
    after = contents(victim.connection)
    lost = {row for row in before["heads"] if row not in after["heads"]}
    assert {row[2] for row in lost} <= {an_id(n) for n in range(10, 14)} | {
        an_id(100 + n) for n in range(10, 14)
    }
    assert before["author"] == [row for row in after["author"] if row in before["author"]]
    with victim.unit() as unit:
        for number in range(11, 14):
            assert unit.tree(an_id(number)).root.get("title") is not None
        assert unit.rebuild() == ()


def test_the_roots_id_under_another_kind_is_refused() -> None:
    victim, guest = worlds()
    save(guest, CASE, Create(CASE, "case", None), Create(PERSON, "person", CASE))
    guest.connection.execute("UPDATE ent SET id = ? WHERE id = ?", (CASE, PERSON))
    report = merge(victim, guest)
    assert any("hash" in refusal.reason for refusal in report.refused)


def test_a_row_of_the_wrong_length_never_passes() -> None:
    good = (1, b"\1" * 32, 1, b"\2" * 16, b"\3" * 32, b"\4" * 16, 1, None, None, 1, 1, 1, None)
    assert shape.commit_of(good).seq == 1
    for position in range(len(good)):
        for junk in JUNK:
            row = (*good[:position], junk, *good[position + 1 :])
            try:
                commit = shape.commit_of(row)
            except shape.MisshapenError:
                continue
            assert type(commit.cid) is int
            assert len(commit.hash) == 32
    operation = (4096, 1, b"\2" * 16, 2, None, b"sx", None, None, b"\5" * 16, None)
    assert shape.operation_of(operation).field == 2
    for position in range(len(operation)):
        for junk in JUNK:
            row = (*operation[:position], junk, *operation[position + 1 :])
            try:
                shape.operation_of(row)
            except shape.MisshapenError:
                continue


class Liar(SqlSource):
    """A source that answers with rows of no sense at all."""

    def commit_hashes(self) -> list[tuple[Any, ...]]:
        return [("x", 1), (b"\0", 2.5), (b"\0" * 32, 1), (b"\1" * 32, 2)]

    def roots(self, numbers: Any) -> list[tuple[Any, ...]]:  # noqa: ARG002 (it lies)
        return [("x", 1), (1, "x"), (2, 7)]

    def commits(self, numbers: Any) -> list[tuple[Any, ...]]:  # noqa: ARG002 (it lies)
        row = (1, b"\1" * 32, 1, b"\2" * 16, b"\3" * 32, b"\4" * 16, 1, None, None, 1, 1, 1, None)
        return [row, (None,) * 13]

    def operations(self, numbers: Any) -> list[tuple[Any, ...]]:  # noqa: ARG002 (it lies)
        return [("x",) * 10, (4096, *(None,) * 9), (7 << 12, *(None,) * 9)]

    def hashes(self, numbers: Any) -> list[tuple[Any, ...]]:  # noqa: ARG002 (it lies)
        return [(1, "x"), ("x", b"")]


def test_a_source_that_lies_is_only_refused() -> None:
    victim, guest = worlds()
    with victim.unit() as unit:
        report = unit.merge(Liar(copy_of(guest.connection)))
    assert report.refused_count == 2
    assert report.commits == 0


def test_of_very_many_refusals_the_first_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "_REPORTED_REFUSALS", 3)
    victim, report = hostile("UPDATE op SET value = x'73'")
    assert report.refused_count > len(report.refused) == 3
    with victim.unit() as unit:
        assert len(unit.quarantine()) == 3


def signed(vault: Vault, root: EntityId, change: Change, **forged: object) -> None:
    """Write an operation that no form would make, signed as its author can sign anything."""
    with vault.unit() as unit:
        ledger = unit._ledger
        request = ledger.request()
        request.plan(root, [change], None)
        (planned,) = request.planned
        known = next(entry for entry in request.known.values() if entry.eid == planned.eid)
        for name, value in forged.items():
            setattr(planned, name, value)
        if known.is_new:
            unit.connection.execute(
                "INSERT INTO ent(eid, root, kind, id, live) VALUES (?, ?, ?, ?, 1)",
                (planned.eid, request.place.eid, planned.kind, planned.entity),
            )
        ledger.append(request.place, [planned])
        unit.commit()


def test_signed_nonsense_is_kept_in_the_log_and_in_no_table() -> None:
    victim, guest = worlds()
    ten = an_id(10)
    signed(guest, ten, SetField(ten, "title", "x"), key=b"sx")
    signed(guest, ten, AddElement(ten, "tags", "y"), key=None)
    signed(guest, ten, AddElement(ten, "tags", "z"), key=b"i7")
    signed(guest, ten, AddElement(ten, "tags", "w"), key=b"Z?")
    signed(guest, ten, SetField(ten, "opened", PartialDate.year(2020)), value=b"sx")
    signed(guest, ten, SetField(ten, "status", Term("open")), value=b"t\xff")
    signed(guest, ten, Create(an_id(50), "person", ten), value=b"b??")
    signed(guest, ten, Create(an_id(51), "person", ten), kind=15)
    signed(guest, ten, Create(an_id(52), "person", ten), kind=999)
    signed(guest, ten, Create(an_id(53), "person", ten), entity=an_id(110), kind=14)
    signed(guest, ten, Create(an_id(54), "person", ten), value=pack_parent(15, an_id(9)))
    signed(guest, ten, Create(an_id(55), "person", ten), value=pack_parent(1, an_id(9)))
    signed(guest, ten, SetField(ten, "summary", "x"), value=b"Zx")
    report = merge(victim, guest)
    assert report.refused == ()
    with victim.unit() as unit:
        assert unit.history(ten, ten, "summary")[0].after == (None,)
        tree = unit.tree(ten)
        assert set(tree.entities) == {ten, *(an_id(n) for n in (110, 50, 54, 55))}
        assert tree.entities[an_id(110)].kind == "person"
        assert "y" not in tree.root.elements("tags")
        assert tree.root.get("opened") is None
        assert unit.entity(ten, an_id(51)) is None
        assert unit.entity(ten, an_id(52)) is None
        assert unit.rebuild() == ()
        assert unit.verify_log() == ()


def test_a_root_of_a_kind_of_tomorrow_has_no_title() -> None:
    victim, guest = worlds()
    with guest.unit() as unit:
        ledger = unit._ledger
        request = ledger.request()
        request.plan(an_id(60), [Create(an_id(60), "source", None)], None)
        place = RootPlace(request.place.eid, 999, request.place.id)
        (planned,) = request.planned
        planned.kind = 999
        unit.connection.execute(
            "INSERT INTO ent(eid, root, kind, id) VALUES (?1, ?1, 999, ?2)", (place.eid, an_id(60))
        )
        ledger.append(place, [planned], is_new=True)
        unit.commit()
    (root,) = [root for root in merge(victim, guest).roots if root.root == an_id(60)]
    assert (root.kind, root.title, root.is_new) == (None, "", True)
