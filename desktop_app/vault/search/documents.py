"""What the index holds of an entity: its words folded, its names as skeletons, its numbers without marks."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.names.skeleton import skeletons, words_of
from desktop_app.domain.schema import Field, FieldType, Kind, Schema, Search
from desktop_app.domain.textfold import fold
from desktop_app.vault.log.sql import for_ids

MAX_WORD = 64
"""Longer runs of letters are cut into pieces: nobody types them, and the index would keep them whole."""

_PHONE_DIGITS = 11
_WORD = re.compile(rf"[^\W_]{{1,{MAX_WORD}}}")


@dataclass(frozen=True, slots=True)
class Document:
    """One row of the index; the texts are folded words parted by spaces."""

    eid: int
    name: str
    skeleton: str
    code: str
    words: str


def folded_words(text: str) -> list[str]:
    """Return the words of a text as the index holds them."""
    return _WORD.findall(fold(text))


def compact(text: str) -> str:
    """Return a number or code without spaces and marks: ``C-7K3M-QX4P`` is ``c7k3mqx4p``."""
    return "".join(folded_words(text))


def codes_of(text: str) -> set[str]:
    """Return the forms under which a code or number is found: whole, in parts, and its digits alone."""
    whole = compact(text)[:MAX_WORD]
    digits = "".join(letter for letter in whole if letter in "0123456789")
    found = {whole, *folded_words(text)}
    if len(digits) >= 4:
        found |= {digits, digits.lstrip("0")}
    if len(digits) == _PHONE_DIGITS and digits[0] in "178":  # North America, Russia and Kazakhstan
        found.add(digits[1:])
    return found - {""}


class Documents:
    """Reads entities from the typed tables and makes documents of them."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        self._columns = {kind.number: _columns(kind) for kind in schema.kinds}
        self._sets = {
            kind.number: {f.number: f for f in kind.fields if f.type is FieldType.TEXT_SET and _is_found(f)}
            for kind in schema.kinds
        }

    @property
    def searched_kinds(self) -> list[Kind]:
        """The kinds that have anything to be found."""
        return [kind for kind in self._schema.kinds if self._columns[kind.number]]

    def of(self, connection: Connection, kind: Kind, eids: Collection[int]) -> Iterator[Document]:
        """Yield the documents of live entities of one kind; those without a word are left out."""
        fields = self._columns[kind.number]
        columns = ", ".join(f"f_{field.name}" for field in fields)
        sql = f"SELECT eid, {columns} FROM t_{kind.name} WHERE live AND eid IN (%s)"  # noqa: S608 (schema)
        elements = self._elements(connection, kind, eids)
        for eid, *cells in for_ids(connection, sql, eids):
            texts = [(field, cell) for field, cell in zip(fields, cells, strict=True) if cell]
            document = self._document(eid, texts + elements.get(eid, []))
            if document is not None:
                yield document

    def _elements(
        self, connection: Connection, kind: Kind, eids: Collection[int]
    ) -> dict[int, list[tuple[Field, str]]]:
        found: dict[int, list[tuple[Field, str]]] = {}
        sets = self._sets[kind.number]
        if sets:
            rows = for_ids(connection, "SELECT eid, field, value FROM element WHERE eid IN (%s)", eids)
            for eid, number, raw in rows:
                if number in sets:
                    found.setdefault(eid, []).append((sets[number], raw[1:].decode()))
        return found

    @staticmethod
    def _document(eid: int, texts: Iterable[tuple[Field, str]]) -> Document | None:
        names: list[str] = []
        shapes: dict[str, None] = {}
        codes: set[str] = set()
        running: list[str] = []
        for field, text in texts:
            match field.search:
                case Search.NAME:
                    for word in words_of(text):
                        names += folded_words(word)
                        shapes.update(dict.fromkeys(shape[:MAX_WORD] for shape in skeletons(word)))
                case Search.EXACT:
                    codes |= codes_of(text)
                case _:
                    running.append(text)
        words = set(folded_words("\n".join(running))) if running else set()
        if not (names or codes or words):
            return None
        return Document(
            eid, " ".join(names), " ".join(shapes), " ".join(sorted(codes)), " ".join(sorted(words))
        )


def _columns(kind: Kind) -> tuple[Field, ...]:
    return tuple(field for field in kind.fields if _is_found(field) and not field.type.is_set)


def _is_found(field: Field) -> bool:
    return field.search is not Search.NO
