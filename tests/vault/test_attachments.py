"""Attachments: kept once, whole or not at all, byte for byte, and never in the way of a save."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlcipher3 import dbapi2
from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.errors import KnownError
from desktop_app.vault import attachments
from desktop_app.vault.attachments import CHUNK_BYTES
from desktop_app.vault.file.connection import OpenVault, create_vault
from tests.vault.file.helpers import a_key

CHUNKS_A_TRANSACTION = 2


@pytest.fixture(autouse=True)
def _short_transactions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attachments, "CHUNKS_A_TRANSACTION", CHUNKS_A_TRANSACTION)


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[OpenVault]:
    opened = create_vault(tmp_path / "a.vault", a_key())
    yield opened
    opened.close()


@pytest.fixture
def connection(vault: OpenVault) -> Connection:
    return vault.connection


def chunks_left(connection: Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM blob_chunk").fetchone()[0])


def large(chunks: int = 2 * CHUNKS_A_TRANSACTION + 1) -> Iterator[bytes]:
    for number in range(chunks):
        yield bytes([number]) * CHUNK_BYTES


@pytest.mark.parametrize("size", [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES])
def test_what_goes_in_comes_out(connection: Connection, size: int) -> None:
    content = os.urandom(size)
    stored = attachments.store(connection, iter([content]))
    assert stored.sha256 == hashlib.sha256(content).digest()
    assert (stored.size, stored.is_new) == (size, True)
    assert b"".join(attachments.read(connection, stored.sha256)) == content
    assert attachments.is_sound(connection, stored.sha256)
    assert attachments.hashes(connection) == [stored.sha256]
    assert list(attachments.check(connection)) == []


@given(st.lists(st.binary(max_size=9)), st.integers(1, 7))
def test_pieces_of_any_length_become_equal_chunks(pieces: list[bytes], size: int) -> None:
    chunks = list(attachments.rechunked(pieces, size))
    assert b"".join(chunks) == b"".join(pieces)
    assert all(len(chunk) == size for chunk in chunks[:-1])
    assert all(chunks)


def test_the_same_content_is_kept_once(connection: Connection) -> None:
    first = attachments.store(connection, [b"same"])
    second = attachments.store(connection, [b"sa", b"me"])
    assert (first.is_new, second.is_new) == (True, False)
    assert second.sha256 == first.sha256
    assert chunks_left(connection) == 1


def test_saves_go_between_the_transactions_of_a_large_file(connection: Connection) -> None:
    seen: list[int] = []

    def save(stored: int) -> None:
        connection.execute("INSERT INTO setting(name, value) VALUES (?, 'saved')", (str(stored),))
        seen.append(stored)

    attachments.store(connection, large(), between=save)
    assert seen == [2 * CHUNK_BYTES, 4 * CHUNK_BYTES]
    assert connection.execute("SELECT count(*) FROM setting WHERE value = 'saved'").fetchone() == (2,)


def test_a_large_file_leaves_the_cache_as_it_was(connection: Connection) -> None:
    before = connection.execute("PRAGMA cache_size").fetchone()
    during: list[tuple[int]] = []
    attachments.store(
        connection,
        large(),
        between=lambda _: during.append(connection.execute("PRAGMA cache_size").fetchone()),
    )
    assert during == [(-attachments.CACHE_KIB_WHILE_LARGE,)] * 2
    assert connection.execute("PRAGMA cache_size").fetchone() == before


@pytest.mark.parametrize("chunks", [1, CHUNKS_A_TRANSACTION + 1])
def test_a_source_that_fails_leaves_nothing_behind(connection: Connection, chunks: int) -> None:
    before = connection.execute("PRAGMA cache_size").fetchone()

    def broken() -> Iterator[bytes]:
        yield from large(chunks)
        raise OSError("the stick was pulled out")

    with pytest.raises(OSError, match="pulled out"):
        attachments.store(connection, broken())
    assert chunks_left(connection) == 0
    assert connection.execute("SELECT count(*) FROM blob").fetchone() == (0,)
    assert not connection.in_transaction
    assert connection.execute("PRAGMA cache_size").fetchone() == before


def test_a_cancellation_between_transactions_leaves_nothing_behind(connection: Connection) -> None:
    def stop(_stored: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        attachments.store(connection, large(), between=stop)
    assert chunks_left(connection) == 0


def test_an_unfinished_file_cannot_be_found_and_is_collected(connection: Connection) -> None:
    connection.execute("INSERT INTO blob(id, sha256, size, complete) VALUES (7, zeroblob(32), 0, 0)")
    connection.execute("INSERT INTO blob_chunk(blob, idx, data) VALUES (7, 0, x'01')")
    kept = attachments.store(connection, [b"kept"])
    attachments.noted(connection, kept.sha256)
    assert attachments.find(connection, bytes(32)) is None
    with pytest.raises(KnownError, match="does not hold the original"):
        list(attachments.read(connection, bytes(32)))
    assert attachments.collect_left(connection) == 1
    assert attachments.hashes(connection) == [kept.sha256]
    assert chunks_left(connection) == 1
    assert attachments.collect_left(connection) == 0


def test_a_whole_file_that_nothing_names_is_collected(connection: Connection) -> None:
    """The crash comes after the last chunk and before the entry; what the log or the tables name stays."""
    orphan, tabled, logged, again = (
        attachments.store(connection, [name]) for name in (b"orphan", b"tabled", b"logged", b"again")
    )
    attachments.noted(connection, again.sha256)
    connection.execute(
        "INSERT INTO t_evidence(eid, root, live, f_sha256) VALUES (1, 1, 0, ?)", (tabled.sha256,)
    )
    connection.execute("INSERT INTO op(oid, eid, field, value) VALUES (1, 1, 1, ?)", (b"b" + logged.sha256,))
    assert attachments.collect_left(connection) == 1
    assert attachments.hashes(connection) == [tabled.sha256, logged.sha256, again.sha256]
    assert attachments.find(connection, orphan.sha256) is None
    assert connection.execute("SELECT count(*) FROM setting").fetchone() == (0,)
    assert attachments.collect_left(connection) == 0


def test_a_collection_that_the_disk_stops_changes_nothing(
    connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    attachments.store(connection, [b"orphan"])

    def full(_connection: Connection, _hashes: object) -> int:
        raise OSError(errno.ENOSPC, "no room")

    with monkeypatch.context() as patch:
        patch.setattr(attachments, "remove_unnamed", full)
        with pytest.raises(KnownError, match="disk is full"):
            attachments.collect_left(connection)
    assert not connection.in_transaction
    assert attachments.collect_left(connection) == 1


@pytest.mark.parametrize(
    "damage",
    ["UPDATE blob_chunk SET data = x'00' WHERE idx = 0", "DELETE FROM blob_chunk WHERE idx = 1"],
)
def test_altered_bytes_are_noticed(connection: Connection, damage: str) -> None:
    stored = attachments.store(connection, large(2))
    connection.execute(damage)
    assert not attachments.is_sound(connection, stored.sha256)
    found = list(attachments.check(connection))
    assert [(finding.code, finding.where) for finding in found] == [
        ("attachment-altered", stored.sha256.hex()[:16])
    ]
    with pytest.raises(KnownError, match="no longer has the SHA-256"):
        list(attachments.read(connection, stored.sha256))


def test_a_file_that_evidence_names_must_be_here(connection: Connection) -> None:
    kept = attachments.store(connection, [b"kept"])
    connection.executemany(
        "INSERT INTO t_evidence(eid, root, live, f_sha256) VALUES (?, 1, ?, ?)",
        [(1, 1, kept.sha256), (2, 1, bytes(32)), (3, 0, bytes([1]) * 32), (4, 1, None)],
    )
    found = list(attachments.check(connection))
    assert [(finding.code, finding.where) for finding in found] == [("attachment-missing", "0" * 16)]


def test_what_was_filed_or_sent_must_be_here_but_not_what_was_only_handed_out(connection: Connection) -> None:
    for number, table in enumerate(("filing", "letter", "letter_step", "disclosure"), 1):
        connection.execute(
            f"INSERT INTO t_{table}(eid, root, live, f_sha256) VALUES (?, 1, 1, ?)",
            (number, bytes([number]) * 32),
        )
    assert attachments.wanted(connection) == {bytes([number]) * 32 for number in (1, 2, 3)}


def test_a_backup_of_an_older_layout_names_only_evidence(connection: Connection) -> None:
    for table in ("filing", "letter", "letter_step"):
        connection.execute(f"DROP TABLE t_{table}")
    assert attachments.wanted(connection) == set()


def test_soundness_of_a_file_that_is_not_there_is_no_verdict(connection: Connection) -> None:
    with pytest.raises(KnownError, match="does not hold the original"):
        attachments.is_sound(connection, bytes(32))


def test_removing_takes_every_byte_alone_or_inside_a_transaction(connection: Connection) -> None:
    one, two = (attachments.store(connection, [content]) for content in (b"one", b"two"))
    assert attachments.remove(connection, one.sha256)
    connection.execute("BEGIN")
    assert attachments.remove(connection, two.sha256)
    assert connection.in_transaction
    connection.execute("ROLLBACK")
    assert attachments.hashes(connection) == [two.sha256]
    assert not attachments.remove(connection, one.sha256)
    assert chunks_left(connection) == 1


def test_a_full_disk_is_told_and_leaves_nothing(vault: OpenVault, full_after: Callable[[int], None]) -> None:
    full_after(3)
    with pytest.raises(KnownError) as caught:
        attachments.store(vault.connection, large())
    assert caught.value.code == "disk-full"
    assert chunks_left(vault.connection) == 0


@pytest.mark.parametrize("own_transaction", [True, False])
def test_a_refused_deletion_changes_nothing(connection: Connection, own_transaction: bool) -> None:
    stored = attachments.store(connection, [b"content"])
    connection.execute(
        "CREATE TEMP TRIGGER refuse BEFORE DELETE ON blob BEGIN SELECT RAISE(ABORT, 'refused'); END"
    )
    if not own_transaction:
        connection.execute("BEGIN")
    with pytest.raises(Exception, match=r"IntegrityError|CONSTRAINT"):
        attachments.remove(connection, stored.sha256)
    if not own_transaction:
        connection.execute("ROLLBACK")
    assert not connection.in_transaction
    assert attachments.is_sound(connection, stored.sha256)


def test_a_refused_deletion_that_ended_the_transaction_itself_is_left_alone(connection: Connection) -> None:
    stored = attachments.store(connection, [b"content"])
    connection.execute(
        "CREATE TEMP TRIGGER refuse BEFORE DELETE ON blob BEGIN SELECT RAISE(ROLLBACK, 'refused'); END"
    )
    with pytest.raises(Exception, match=r"IntegrityError|CONSTRAINT"):
        attachments.remove(connection, stored.sha256)
    assert attachments.is_sound(connection, stored.sha256)


@pytest.fixture
def full_after(vault: OpenVault) -> Callable[[int], None]:
    """Let the file grow by so many MiB and no further: SQLite's own ENOSPC."""

    def limit(mebibytes: int) -> None:
        pages = vault.connection.execute("PRAGMA page_count").fetchone()[0]
        vault.connection.execute(f"PRAGMA max_page_count = {pages + mebibytes * 256}")

    return limit


def test_the_library_reports_what_the_full_disk_test_relies_on(
    connection: Connection, full_after: Callable[[int], None]
) -> None:
    full_after(1)
    with pytest.raises(dbapi2.Error, match="full"):
        connection.execute("INSERT INTO blob(sha256, size, complete) VALUES (zeroblob(9000000), 0, 0)")
