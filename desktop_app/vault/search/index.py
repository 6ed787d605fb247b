"""Keeps the full-text index in step with the typed tables, inside the transaction of every edit."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager

from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.schema import Schema
from desktop_app.vault.log.sql import for_ids
from desktop_app.vault.search.documents import Document, Documents

_OLD_NAMES = "SELECT id, c0, c1, c2 FROM search_name_content WHERE id IN (%s)"
_OLD_WORDS = "SELECT eid, words FROM search_words WHERE eid IN (%s)"
_LAST_NAME = "SELECT ifnull(max(id), 0) FROM search_name_content"
_LAST_WORDS = "SELECT ifnull(max(eid), 0) FROM search_words"
_ADD = "INSERT INTO search_text(rowid, words) VALUES (?, ?)"
_WIPE = "INSERT INTO search_text(search_text, rowid, words) VALUES ('delete', ?, ?)"
_ENTITIES = "SELECT eid, kind FROM ent WHERE live AND eid IN (%s)"
_BATCH = 2000
_FEW = 100
_MANY = 2000
_WORDS_A_PAGE = 3


class SearchIndex:
    """The projection that search reads; see `desktop_app.vault.projection.Projection`."""

    def __init__(self, schema: Schema = SCHEMA) -> None:
        self._documents = Documents(schema)

    def update(self, connection: Connection, entities: Collection[int]) -> None:
        """Index these entities anew; deleted, erased and emptied ones leave no word behind."""
        by_kind: dict[int, list[int]] = {}
        for eid, number in sorted(set(for_ids(connection, _ENTITIES, entities))):
            by_kind.setdefault(number, []).append(eid)
        documents = [
            document
            for kind in self._documents.searched_kinds
            if kind.number in by_kind
            for document in self._documents.of(connection, kind, by_kind[kind.number])
        ]
        _write_names(connection, documents, _up_to(connection, _LAST_NAME, entities))
        _write_words(connection, documents, _up_to(connection, _LAST_WORDS, entities))

    def rebuild(self, connection: Connection) -> None:
        """Make the whole index anew."""
        connection.execute("DELETE FROM search_name")
        connection.execute("INSERT INTO search_text(search_text) VALUES ('delete-all')")
        connection.execute("DELETE FROM search_words")
        for kind in self._documents.searched_kinds:
            rows = connection.execute(f"SELECT eid FROM t_{kind.name} WHERE live ORDER BY eid")  # noqa: S608 (schema)
            eids = [row[0] for row in rows]
            for start in range(0, len(eids), _BATCH):
                documents = list(self._documents.of(connection, kind, eids[start : start + _BATCH]))
                _write_names(connection, documents, ())
                _write_words(connection, documents, ())


def _up_to(connection: Connection, last: str, entities: Collection[int]) -> list[int]:
    """Those of the entities that can have a row: local numbers grow, so an import asks for none."""
    if len(entities) < _FEW:
        return list(entities)
    newest = connection.execute(last).fetchone()[0]
    return [eid for eid in entities if eid <= newest]


@contextmanager
def _wiping(connection: Connection, table: str, words: int) -> Iterator[None]:
    """Wipe words one by one, or a great many by writing the whole index anew without them.

    One word takes 45 microseconds, a page of the index 20 and its encryption as much again: a merge of 10,000
    cases wiped for ten seconds, and writes anew in a tenth of one. Either way no page keeps a word. When this
    fails in the middle, the rollback brings ``secure-delete`` back.
    """
    pages = f"SELECT count(*) FROM {table}_data"  # noqa: S608 (names of ours)
    if words < _MANY or words < _WORDS_A_PAGE * connection.execute(pages).fetchone()[0]:
        yield
        return
    tell = f"INSERT INTO {table}({table}, rank) VALUES (?, ?)"  # noqa: S608 (names of ours)
    connection.execute(tell, ("secure-delete", 0))
    yield
    connection.execute(tell, ("optimize", 0))
    connection.execute(tell, ("secure-delete", 1))


def _write_names(connection: Connection, documents: Iterable[Document], old: Collection[int]) -> None:
    """Write names and codes over the old rows; what stays the same is not touched: wiping a row is dear."""
    rows = {d.eid: (d.eid, d.name, d.skeleton, d.code) for d in documents if d.name or d.code}
    stored = {row[0]: row for row in for_ids(connection, _OLD_NAMES, old)}
    gone = [(eid,) for eid, row in stored.items() if rows.get(eid) != row]
    come = [row for eid, row in rows.items() if stored.get(eid) != row]
    if gone:
        words = sum(len(cell.split()) for (eid,) in gone for cell in stored[eid][1:])
        with _wiping(connection, "search_name", words):
            connection.executemany("DELETE FROM search_name WHERE rowid = ?", gone)
    if come:
        connection.executemany(
            "INSERT INTO search_name(rowid, name, skeleton, code) VALUES (?, ?, ?, ?)", come
        )


def _write_words(connection: Connection, documents: Iterable[Document], old: Collection[int]) -> None:
    """Wipe the words that went and add those that came.

    The index holds pairs of word and row, so a row can gain and lose single words; wiping all forty of a
    paragraph to change one took twenty times as long. FTS5 counts rows by insertions and deletions: each
    change of a row is one of both, though it may be of no word.
    """
    words = {d.eid: d.words for d in documents if d.words}
    stored: dict[int, str] = dict(for_ids(connection, _OLD_WORDS, old))
    add: list[tuple[int, str]] = []
    wipe: list[tuple[int, str]] = []
    for eid in words.keys() | stored.keys():
        before, after = stored.get(eid, ""), words.get(eid, "")
        if before != after:
            had, has = set(before.split()), set(after.split())
            if before:
                wipe.append((eid, " ".join(sorted(had - has))))
            if after:
                add.append((eid, " ".join(sorted(has - had))))
    if wipe:
        with _wiping(connection, "search_text", sum(len(text.split()) for _, text in wipe)):
            connection.executemany(_WIPE, wipe)
        gone = [(eid,) for eid, _ in wipe if eid not in words]
        connection.executemany("DELETE FROM search_words WHERE eid = ?", gone)
    if add:
        connection.executemany(_ADD, add)
        connection.executemany(
            "REPLACE INTO search_words VALUES (?, ?)", [(eid, words[eid]) for eid, _ in add]
        )
