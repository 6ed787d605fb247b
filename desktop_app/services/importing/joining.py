"""Adds what a table tells to a case that is here already: nothing that stands there is ever overwritten."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from desktop_app.domain.changes import AddElement, Change, SetField
from desktop_app.domain.entity import Entity, Tree
from desktop_app.domain.ids import EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.textfold import fold_line
from desktop_app.domain.values import Ref, Value
from desktop_app.services.cases.accounts import claims_about
from desktop_app.services.cases.create import NewCase, NewEntry, entry_changes
from desktop_app.vault.unit import Unit

_NAME_PARTS = ("family", "given", "patronymic", "other")


@dataclass(slots=True)
class Joined:
    """What a table adds to a case: the changes, how many facts are new, and the fields that differ.

    ``differing`` has field, what stands and what the table says; they are accounts among the changes, or left
    out, as was chosen.
    """

    changes: list[Change] = field(default_factory=list)
    added: int = 0
    differing: list[tuple[str, Value, Value]] = field(default_factory=list)


def join(unit: Unit, person: Ref, new: NewCase, *, as_claims: bool, source: Callable[[], Ref]) -> Joined:
    """Return what a row adds to the case of a person.

    Fields not yet known are filled, elements and entries that are missing are added. A differing value
    becomes a second account, from ``source``, when ``as_claims``; else it is left out. What was withheld or
    erased stays so.
    """
    tree = unit.tree(person.root)
    joining = _Joining(unit, tree, person, as_claims=as_claims, source=source)
    joining.fields(tree.root, new.case)
    joining.fields(tree.entities[person.entity], new.person)
    joining.entries(person.entity, new.of_person)
    joining.entries(tree.root.id, new.of_case)
    return joining.found


class _Joining:
    """One case while it is joined with a row."""

    def __init__(
        self, unit: Unit, tree: Tree, person: Ref, *, as_claims: bool, source: Callable[[], Ref]
    ) -> None:
        self.found = Joined()
        self._unit, self._tree, self._person = unit, tree, person
        self._as_claims, self._source = as_claims, source

    def fields(self, entity: Entity, new: NewEntry) -> None:
        """Fill what is not known, and tell what differs."""
        for name, value in new.values.items():
            if value is None or name in entity.withheld or name in entity.erased:
                continue
            stands = entity.get(name)
            if name in entity.conflicts or (stands is not None and not _same(stands, value)):
                self._differs(entity, name, stands, value)
            elif stands is None:
                self._add(SetField(entity.id, name, value))
        for name, value in new.elements:
            if value not in entity.elements(name) and name not in entity.withheld | entity.erased:
                self._add(AddElement(entity.id, name, value))

    def entries(self, parent: EntityId, news: Sequence[NewEntry]) -> None:
        """Add the entries that are not there; below one that is, the same again."""
        for new in news:
            standing = next((one for one in self._tree.of_kind(new.kind, parent) if _is_same(one, new)), None)
            if standing is None:
                self.found.changes += entry_changes(self._unit.new_id, parent, new, self._person)
                self.found.added += 1
            else:
                self.entries(standing.id, new.children)

    def _add(self, change: Change) -> None:
        self.found.changes.append(change)
        self.found.added += 1

    def _differs(self, entity: Entity, name: str, stands: Value, value: Value) -> None:
        told = claims_about(self._tree, entity.id, name, "")
        if any(_same(claim.get("value"), value) for claim in told):
            return  # that account is on file, from an earlier import or a person
        self.found.differing.append((name, stands, value))
        if not self._as_claims:
            return
        if not told and stands is not None:
            self._claim(entity.id, name, stands, None)  # it must not vanish behind the new account
        self._claim(entity.id, name, value, self._source())

    def _claim(self, entity: EntityId, name: str, value: Value, source: Ref | None) -> None:
        values: dict[str, Value] = {
            "subject": Ref(self._tree.root.id, entity),
            "field": name,
            "value": value,
            "source": source,
        }
        new = NewEntry("claim", values)
        self.found.changes += entry_changes(self._unit.new_id, self._tree.root.id, new, self._person)


def _same(stands: Value, value: Value) -> bool:
    """Whether two values say the same, whatever words, case or spacing they were told in."""
    if isinstance(stands, PartialDate) and isinstance(value, PartialDate):
        return stands.same_as(value)
    if isinstance(stands, str) and isinstance(value, str):
        return fold_line(stands) == fold_line(value)
    return stands == value


def _is_same(standing: Entity, new: NewEntry) -> bool:
    """Whether an entry says all that the new one does; a name is the same in whatever parts it is kept."""
    if new.kind == "name":
        return _name(standing.values.get) == _name(new.values.get)
    known = SCHEMA.kind(new.kind)
    single = all(
        _same(standing.get(name), value)
        for name, value in new.values.items()
        if value is not None and not known.field(name).type.is_set
    )
    return single and all(value in standing.elements(name) for name, value in new.elements)


def _name(get: Callable[[str], object]) -> list[str]:
    parts = (get(part) for part in _NAME_PARTS)
    return sorted(fold_line(" ".join(part for part in parts if isinstance(part, str))).split())
