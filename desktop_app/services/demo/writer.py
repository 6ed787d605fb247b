"""Gathers the changes of one fictional case in the order in which its entries are made."""

from __future__ import annotations

from random import Random

from desktop_app.domain.changes import AddElement, Change, Create, SetField
from desktop_app.domain.ids import EntityId, entity_id_from_random
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.schema import FieldType
from desktop_app.domain.values import Ref, Term, Value

Given = Value | tuple[str, ...] | tuple[Ref, ...]


class RootWriter:
    """Writes entries of one root; texts become terms where the field takes terms, tuples become elements."""

    def __init__(self, chance: Random, kind: str, /, **values: Given) -> None:
        self._chance = chance
        self.root = self.new_id()
        self.changes: list[Change] = []
        self._write(self.root, kind, None, values)

    def new_id(self) -> EntityId:
        """Return the next id of this seed."""
        return entity_id_from_random(self._chance.randbytes(16))

    def add(self, kind: str, parent: EntityId | None = None, /, **values: Given) -> EntityId:
        """Make an entry under ``parent`` (the root when not told) and return its id."""
        entity = self.new_id()
        self._write(entity, kind, parent or self.root, values)
        return entity

    def set(self, entity: EntityId, field: str, value: Value) -> None:
        """Set one more field of an entry."""
        self.changes.append(SetField(entity, field, value))

    def cite(self, entity: EntityId, evidence: EntityId) -> None:
        """Note that an evidence item proves an entry."""
        self.changes.append(AddElement(entity, "evidence", self.ref(evidence)))

    def ref(self, entity: EntityId) -> Ref:
        """Return a reference to an entry of this root."""
        return Ref(self.root, entity)

    def take(self) -> list[Change]:
        """Return the changes since the last time, for a save of their own."""
        taken, self.changes = self.changes, []
        return taken

    def _write(self, entity: EntityId, kind: str, parent: EntityId | None, values: dict[str, Given]) -> None:
        self.changes.append(Create(entity, kind, parent))
        for name, value in values.items():
            field = SCHEMA.kind(kind).field(name)
            is_term = field.type in (FieldType.TERM, FieldType.TERM_SET)
            if isinstance(value, tuple):
                for one in value:
                    element = Term(one) if is_term and isinstance(one, str) else one
                    self.changes.append(AddElement(entity, name, element))
            elif value is not None and value != "":
                self.changes.append(
                    SetField(entity, name, Term(value) if is_term and isinstance(value, str) else value)
                )


def some_date(chance: Random, year: int, words: str = "") -> PartialDate:
    """Return a date in a year, mostly a day, sometimes only the month."""
    month = chance.randint(1, 12)
    if chance.random() < 0.75:
        return PartialDate.day(year, month, chance.randint(1, 28)).with_words(words)
    return PartialDate.month(year, month).with_words(words)
