"""Erasure: the value is in no page of the file, no copy brings it back, and a stranger cannot order it."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.changes import AddElement, Create, Delete, OperationId, SetField
from desktop_app.domain.errors import UsageError
from desktop_app.domain.ids import CommitHash
from desktop_app.domain.kinds import SCHEMA
from desktop_app.vault.file.kdf import RawKey
from desktop_app.vault.log import notes
from desktop_app.vault.vault import Vault
from tests.vault.file.helpers import a_key
from tests.vault.log.helpers import (
    CASE,
    NAME,
    PERSON,
    a_case,
    a_vault,
    an_id,
    environment,
    merge,
    reopened,
    save,
)
from tests.vault.merge.test_situations import LaterHalf, take

PAGE, RESERVED = 4096, 80
SECRET = "Zyxwvutsrq-Canary"
WORDS = (SECRET.encode(), SECRET.lower().encode())


class PlainSearch:
    """A stand-in for search: an FTS5 index of titles, kept as the real one is."""

    def __init__(self, connection: Connection) -> None:
        connection.execute("CREATE VIRTUAL TABLE found USING fts5(words)")
        connection.execute("INSERT INTO found(found, rank) VALUES ('secure-delete', 1)")

    def update(self, connection: Connection, entities: object) -> None:  # noqa: ARG002 (all anew)
        connection.execute("DELETE FROM found")
        for table, column in (("t_case", "f_title"), ("t_person", "f_birth_place")):
            connection.execute(f"INSERT INTO found SELECT {column} FROM {table} WHERE {column} NOTNULL")

    def rebuild(self, connection: Connection) -> None:
        self.update(connection, ())


def decrypted(path: Path, key: RawKey) -> bytes:
    """Every page of a vault in plain text, free ones too, decrypted by hand (SQLCipher 4: AES-256-CBC)."""
    raw = path.read_bytes()
    plain = []
    for start in range(0, len(raw), PAGE):
        page = raw[start : start + PAGE]
        body, tail = page[16 if start == 0 else 0 : PAGE - RESERVED], page[PAGE - RESERVED :]
        decryptor = Cipher(algorithms.AES(key.key), modes.CBC(tail[:16])).decryptor()
        plain.append(decryptor.update(body) + decryptor.finalize())
    return b"".join(plain)


def fill(vault: Vault) -> None:
    a_case(vault)
    with vault.unit() as unit:
        unit.save(CASE, [SetField(CASE, "title", f"{SECRET} one"), AddElement(CASE, "tags", SECRET)])
        unit.save(CASE, [SetField(CASE, "title", f"{SECRET} two")])
        unit.save(CASE, [SetField(CASE, "title", "Harmless")])
        unit.undo(CASE)
        unit.drafts.put(CASE, CASE, "case", "title", f"{SECRET} draft")
        batch = unit.connection.execute("INSERT INTO import_batch(minute, label, detail) VALUES (1, 'b', '')")
        root = unit.connection.execute("SELECT eid FROM ent WHERE id = ?", (CASE,)).fetchone()[0]
        unit.connection.execute(
            "INSERT INTO import_item VALUES (?, 1, ?, ?)", (batch.lastrowid, root, SECRET)
        )
        unit.commit()


@pytest.fixture
def encrypted(tmp_path: Path) -> tuple[Path, Callable[[], Vault]]:
    path = tmp_path / "a.vault"
    vault = Vault.create(path, a_key(), environment=environment(), author_name="Anna")
    search = PlainSearch(vault.connection)
    vault.close()

    def opened() -> Vault:
        return Vault.open(path, a_key(), environment=environment(7), projections=[search])

    return path, opened


def test_no_page_holds_what_was_erased(encrypted: tuple[Path, Callable[[], Vault]]) -> None:
    path, opened = encrypted
    vault = opened()
    fill(vault)
    vault.close()
    assert any(word in decrypted(path, a_key()) for word in WORDS), "the scan must see it before"
    vault = opened()
    with vault.unit() as unit:
        result = unit.erase(CASE, CASE, reason="asked by the person")
        unit.commit()
    assert result.operations == 7
    assert result.drafts == 1
    with vault.unit() as unit:
        assert unit.tree(CASE).root.erased == {"title", "tags"}
        assert unit.tree(CASE).root.get("title") is None
        assert unit.rebuild() == ()
        assert unit.verify_log() == ()
        assert len(unit.backups_outdated()) == 1
        unit.backups_rewritten()
        assert unit.backups_outdated() == ()
    vault.close()
    pages = decrypted(path, a_key())
    assert b"asked by the person" in pages
    assert not any(word in pages for word in WORDS)


def test_one_field_goes_and_the_rest_stays() -> None:
    vault = a_vault()
    fill(vault)
    save(vault, CASE, SetField(CASE, "responsible", "Stays"))
    with vault.unit() as unit:
        unit.erase(CASE, CASE, "title", reason="")
        root = unit.tree(CASE).root
        assert (root.get("responsible"), root.elements("tags")) == ("Stays", (SECRET,))
        assert root.erased == {"title"}
        unit.save(CASE, [SetField(CASE, "title", "New")])
        assert unit.tree(CASE).root.erased == frozenset()
        again = unit.erase(CASE, PERSON, "location", reason="")
        assert (again.saved, again.operations) == (None, 0)


def test_an_entity_is_erased_with_what_is_below() -> None:
    vault = a_vault()
    a_case(vault)
    save(vault, CASE, Create(NAME, "name", PERSON), SetField(NAME, "family", SECRET))
    with vault.unit() as unit:
        unit.drafts.put(CASE, NAME, "name", "given", SECRET)
        result = unit.erase(CASE, PERSON, reason="asked")
        tree = unit.tree(CASE)
    assert (result.operations, result.drafts) == (2, 1)
    assert tree.entities[NAME].erased == {"family"}
    assert tree.root.get("title") == "First title"


def test_what_is_not_here_cannot_be_erased() -> None:
    vault = a_vault()
    a_case(vault)
    with vault.unit() as unit:
        for root, entity, field in ((an_id(9), None, None), (CASE, an_id(9), None), (CASE, CASE, "mood")):
            with pytest.raises(UsageError):
                unit.erase(root, entity, field, reason="x")
        with pytest.raises(UsageError):
            unit.erase(CASE, reason="x" * 5_000_000)


def test_files_that_nothing_names_go_with_it() -> None:
    vault = a_vault()
    a_case(vault)
    first, second = sha256(b"one").digest(), sha256(b"two").digest()
    for digest in (first, second):
        vault.connection.execute("INSERT INTO blob(sha256, size, complete) VALUES (?, 3, 1)", (digest,))
    for number, digest in ((11, first), (12, second), (13, second)):
        save(
            vault,
            CASE,
            Create(an_id(number), "evidence", CASE),
            SetField(an_id(number), "sha256", digest),
        )
    with vault.unit() as unit:
        assert unit.erase(CASE, an_id(11), reason="x").attachments == 1
        assert unit.erase(CASE, an_id(12), reason="x").attachments == 0
        left = unit.connection.execute("SELECT sha256 FROM blob").fetchall()
    assert left == [(second,)]


def confirmed(vault: Vault, other: Vault) -> None:
    with other.unit() as unit:
        key = unit.authors.own()[0].key
    with vault.unit() as unit:
        unit.authors.trust(key, "confirmed")
        unit.commit()


def two() -> tuple[Vault, Vault]:
    anna = a_vault()
    fill(anna)
    boris = a_vault("Boris", 2)
    merge(boris, anna)
    return anna, boris


def erased_by(vault: Vault) -> None:
    with vault.unit() as unit:
        unit.erase(CASE, CASE, "title", reason="asked")
        unit.commit()


def holds(vault: Vault) -> bool:
    found = vault.connection.execute("SELECT 1 FROM op WHERE instr(value, ?)", (SECRET.encode(),))
    return found.fetchone() is not None and bool(
        vault.connection.execute("SELECT 1 FROM op WHERE field = 2 AND instr(value, ?)", WORDS[:1]).fetchone()
    )


def test_a_confirmed_colleagues_note_is_obeyed_and_no_copy_brings_it_back() -> None:
    anna, boris = two()
    old = reopened(anna)
    confirmed(boris, anna)
    erased_by(anna)
    report = merge(boris, anna)
    assert report.roots[0].erased == 5
    assert not holds(boris)
    for vault in (anna, boris):
        merge(vault, old)
        assert not holds(vault)
        with vault.unit() as unit:
            assert unit.rebuild() == ()
            assert unit.verify_log() == ()


def test_a_note_that_comes_before_what_it_names_still_counts() -> None:
    anna, boris = two()
    confirmed(anna, boris)
    save(anna, CASE, SetField(CASE, "title", f"{SECRET} three"))
    carla = a_vault("Carla", 3)
    confirmed(carla, anna)
    old = reopened(anna)
    erased_by(anna)
    merge(carla, anna)
    assert not holds(carla)
    merge(carla, old)
    assert not holds(carla)
    with carla.unit() as unit:
        assert unit.rebuild() == ()


def test_a_note_alone_makes_what_it_names_be_forgotten_when_it_comes() -> None:
    anna, _ = two()
    before = reopened(anna)
    first = anna.connection.execute("SELECT max(cid) FROM cmt").fetchone()[0] + 1
    with anna.unit() as unit:
        unit.erase(CASE, CASE, reason="asked")
        unit.commit()
    carla = a_vault("Carla", 3)
    confirmed(carla, anna)
    take(carla, LaterHalf(anna, first))
    merge(carla, before)
    assert not holds(carla)
    with carla.unit() as unit:
        assert unit.tree(CASE).root.erased == {"title", "tags"}
        assert unit.rebuild() == ()
        assert unit.verify_log() == ()


def test_a_strangers_note_waits_for_a_person() -> None:
    anna, boris = two()
    erased_by(boris)
    report = merge(anna, boris)
    assert (report.erasure_requests, report.roots[0].erased) == (1, 0)
    assert holds(anna)
    with anna.unit() as unit:
        (request,) = unit.erasure_requests()
        assert (request.root, request.author.name, request.reason) == (CASE, "Boris", "asked")
        assert request.operations == 5
        assert unit.honour(OperationId(CommitHash(b"\0" * 32), 0)) == 0
        assert unit.honour(request.note) == 5
        assert unit.erasure_requests() == ()
        unit.save(CASE, [SetField(CASE, "title", "After")])
        unit.commit()
    assert not holds(anna)
    with anna.unit() as unit:
        assert unit.rebuild() == ()


def test_values_that_a_stranger_erased_are_filled_in_again() -> None:
    anna, boris = two()
    save(anna, CASE, SetField(CASE, "title", f"{SECRET} new"))
    save(anna, CASE, SetField(CASE, "title", f"{SECRET} newer"), Delete(PERSON))
    carla = a_vault("Carla", 3)
    merge(boris, anna)
    erased_by(boris)
    merge(carla, boris)
    assert not holds(carla)
    merge(carla, anna)
    assert holds(carla)
    with carla.unit() as unit:
        assert unit.tree(CASE).root.get("title") == f"{SECRET} newer"
        assert unit.rebuild() == ()


@pytest.mark.parametrize("raw", [None, b"", b"sx", b"z", b"b" + b"1" * 33, b"b" + b"\xff" * 34])
def test_a_note_of_nonsense_names_nothing(raw: bytes | None) -> None:
    assert notes._targets(a_vault().connection, raw) == []


def test_a_reason_of_nonsense_is_empty() -> None:
    assert [notes._reason(raw) for raw in (None, b"i7", b"sasked")] == ["", "", "asked"]


def test_every_kind_can_be_erased_before_it_is_known() -> None:
    vault = a_vault()
    a_case(vault)
    save(vault, CASE, Create(an_id(9), "note", CASE), SetField(an_id(9), "text", SECRET))
    vault.connection.execute("UPDATE ent SET kind = 999 WHERE id = ?", (an_id(9),))
    with vault.unit() as unit:
        with pytest.raises(UsageError):
            unit.erase(CASE, an_id(9), "text", reason="x")
        assert unit.erase(CASE, an_id(9), reason="x").operations == 1
    assert SCHEMA.by_number(999) is None
