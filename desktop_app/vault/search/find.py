"""Answers a search: asks the index question by question, ranks what comes first, and groups by case."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.ids import EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.schema import Field, FieldType, Kind, Schema, Search
from desktop_app.domain.searching import SearchHit
from desktop_app.vault.file.errors import told
from desktop_app.vault.log.sql import for_ids
from desktop_app.vault.search.query import NAMES, TEXTS, Query, as_name, as_text, read_query
from desktop_app.vault.search.snippets import Found, find_in, pieces

RANKED = 1000
"""Hits that are ranked; a broader question is answered by its first thousand."""

_HITS_OF_A_CASE = 3
_LOOKED_UP = 64
_ACROSS = 5000
"""Entities looked at for each word when no single entity holds all words."""


@dataclass(frozen=True, slots=True)
class _Place:
    rank: int
    eid: int
    id: EntityId
    kind: Kind
    root: int


def search(connection: Connection, typed: str, limit: int = 30, schema: Schema = SCHEMA) -> list[SearchHit]:
    """Return at most ``limit`` hits for the words typed so far; those of one case stand together.

    The last word counts as a beginning. Names are found across scripts and spellings, numbers without their
    marks, Russian and Ukrainian words in their declined forms. Any text can be asked; none raises.
    """
    query = read_query(typed)
    with told():
        places = _places(connection, _ranked(connection, query, limit), limit, schema)
        roots = {place.root for place in places}
        cases = {
            eid: (name, code)
            for eid, name, code in for_ids(
                connection, "SELECT eid, name, code FROM case_row WHERE eid IN (%s)", roots
            )
        }
        ids = {
            eid: (EntityId(entity), schema.by_number(number))
            for eid, entity, number in for_ids(
                connection, "SELECT eid, id, kind FROM ent WHERE eid IN (%s)", roots
            )
        }
        texts = _texts(connection, places)
    order = {root: index for index, root in enumerate(dict.fromkeys(place.root for place in places))}
    hits = []
    for place in sorted(places, key=lambda p: order[p.root]):
        root_id, root_kind = ids[place.root]
        name, code = cases.get(place.root, ("", ""))
        best = _shown([find_in(field, text, query) for field, text in texts[place.eid]])
        hits.append(
            SearchHit(
                root=root_id,
                root_kind="" if root_kind is None else root_kind.name,
                entity=place.id,
                kind=place.kind.name,
                field=best.field.name,
                pieces=pieces(best),
                rank=place.rank,
                row=place.root,
                name=name,
                code=code,
            )
        )
    return hits


def matching_roots(connection: Connection, typed: str) -> set[int] | None:
    """Return the local numbers of all roots in which the words are found; None when nothing was asked."""
    query = read_query(typed)
    if not query.words:
        return None
    found: set[int] = set()
    for question in query.questions():
        found |= _roots(connection, question.table, question.match, -1)
    return found.union(_in_one_root(connection, query, -1)) if len(query.words) > 1 else found


def _ranked(connection: Connection, query: Query, limit: int) -> list[int]:
    """Return local numbers, the best first; asks only until there are enough."""
    found: dict[int, None] = {}
    is_code = False
    for number, question in enumerate(query.questions()):
        if question.table == NAMES:
            rows = connection.execute(
                "SELECT rowid, name FROM search_name WHERE search_name MATCH ? LIMIT ?",
                (question.match, RANKED),
            )
            found.update(dict.fromkeys(_by_distance(rows, query)))
        else:
            rows = connection.execute(
                "SELECT rowid FROM search_text WHERE search_text MATCH ? LIMIT ?",
                (question.match, RANKED - min(len(found), RANKED - 1)),
            )
            found.update(dict.fromkeys(eid for (eid,) in rows))
        if len(found) >= limit * _HITS_OF_A_CASE:
            return list(found)
        if number == 0 and query.code:
            is_code = bool(found)  # then nobody means words that stand apart
    if len(query.words) > 1 and len(found) < limit and not is_code:
        across = _in_one_root(connection, query, _ACROSS)
        found.update(dict.fromkeys(across[root] for root in sorted(across)[:limit]))
    return list(found)


def _in_one_root(connection: Connection, query: Query, limit: int) -> dict[int, int]:
    """Return the roots that hold every word somewhere, though no single entity holds them all.

    Each comes with an entity that holds the longest word. Long words are asked for first: they are rare, and
    when one is nowhere nothing else need be asked.
    """
    first, *others = sorted(query.words, key=lambda word: -len(word.text))
    common = _holders(connection, TEXTS, as_text(first), limit)
    common.update(_holders(connection, NAMES, as_name(first), limit))
    for word in others:
        if not common:
            break
        roots = _roots(connection, NAMES, as_name(word), limit)
        roots |= _roots(connection, TEXTS, as_text(word), limit)
        common = {root: eid for root, eid in common.items() if root in roots}
    return common


def _roots(connection: Connection, table: str, match: str, limit: int) -> set[int]:
    return set(_holders(connection, table, match, limit))


def _holders(connection: Connection, table: str, match: str, limit: int) -> dict[int, int]:
    """Return the roots in which a question is answered, with one entity of each that does."""
    rows = connection.execute(
        f"SELECT e.root, e.eid FROM (SELECT rowid AS eid FROM {table} WHERE {table} MATCH ? LIMIT ?) s"  # noqa: S608
        " CROSS JOIN ent e ON e.eid = s.eid",
        (match, limit),
    )
    return dict(rows)


def _by_distance(rows: Iterable[tuple[int, str]], query: Query) -> list[int]:
    """Order within names: words that stand there exactly come first, then the shorter remainder."""
    whole = [f" {word.text} " for word in query.words]
    scored = []
    for eid, name in rows:
        padded, exact = f" {name} ", 0
        for word in whole:
            exact -= word in padded
        scored.append((exact, len(name), eid))
    scored.sort()
    return [eid for _, _, eid in scored]


def _places(connection: Connection, ranked: list[int], limit: int, schema: Schema) -> list[_Place]:
    """Return where the best hits stand, at most ``limit`` and three of one root."""
    sql = "SELECT eid, id, kind, root FROM ent WHERE eid IN (%s)"
    chosen: list[_Place] = []
    taken: dict[int, int] = {}
    for start in range(0, min(len(ranked), limit * 10), _LOOKED_UP):
        part = ranked[start : start + _LOOKED_UP]
        rows = {row[0]: row for row in for_ids(connection, sql, part)}
        for rank, eid in enumerate(part, start):
            _, entity, number, root = rows[eid]
            kind = schema.by_number(number)
            taken[root] = taken.get(root, 0) + 1
            if kind is not None and taken[root] <= _HITS_OF_A_CASE:
                chosen.append(_Place(rank, eid, EntityId(entity), kind, root))
                if len(chosen) == limit:
                    return chosen
    return chosen


def _texts(connection: Connection, places: Iterable[_Place]) -> dict[int, list[tuple[Field, str]]]:
    """Return the searched texts of entities as they were typed, read kind by kind."""
    by_kind: dict[int, list[_Place]] = {}
    for place in places:
        by_kind.setdefault(place.kind.number, []).append(place)
    found: dict[int, list[tuple[Field, str]]] = {}
    for group in by_kind.values():
        kind = group[0].kind
        searched = [field for field in kind.fields if field.search is not Search.NO]
        single = [field for field in searched if not field.type.is_set]
        sets = {field.number: field for field in searched if field.type is FieldType.TEXT_SET}
        columns = ", ".join(f"f_{field.name}" for field in single)
        eids = [place.eid for place in group]
        sql = f"SELECT eid, {columns} FROM t_{kind.name} WHERE eid IN (%s)"  # noqa: S608 (schema)
        for eid, *cells in for_ids(connection, sql, eids):
            found[eid] = [(field, text) for field, text in zip(single, cells, strict=True) if text]
        if sets:
            elements = "SELECT eid, field, value FROM element WHERE eid IN (%s)"
            for eid, number, raw in set(for_ids(connection, elements, eids)):
                if number in sets:
                    found[eid].append((sets[number], raw[1:].decode()))
    return found


def _shown(found: list[Found]) -> Found:
    """Choose the field to show; the parts of a name are shown together, as one looks for a person."""
    best = max(found, key=lambda f: (f.words, -len(f.text)))
    if best.field.search is not Search.NAME:
        return best
    text = ""
    spans: list[tuple[int, int]] = []
    for part in found:
        if part.field.search is Search.NAME:
            text += f" {part.text}" if text else part.text
            offset = len(text) - len(part.text)
            spans += [(left + offset, right + offset) for left, right in part.spans]
    return Found(best.field, text, tuple(spans), best.words)
