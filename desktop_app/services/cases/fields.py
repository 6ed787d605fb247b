"""Edits fields of a case as the form does it, in one save, and notes who says so when a source is given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from desktop_app.domain.changes import AddElement, Change, Create, RemoveElement, SetField
from desktop_app.domain.entity import Tree
from desktop_app.domain.errors import UsageError
from desktop_app.domain.identifiers import normalise_identifier
from desktop_app.domain.ids import EntityId
from desktop_app.domain.values import Ref, Term, Value
from desktop_app.services.cases.address import Maker, Target, entry, resolve
from desktop_app.services.cases.create import CreatedCase, add_case
from desktop_app.services.cases.reading import Words, bundled_words, read_value
from desktop_app.services.cases.roots import NAMED, Opened, find_elsewhere, find_named, open_root
from desktop_app.services.cases.show import plainer
from desktop_app.vault.unit import Unit

_ID_DIGITS = 32


@dataclass(frozen=True, slots=True)
class Setting:
    """One field to be set: its address, the value as typed, who says so; or a value to take out of a set."""

    address: str
    text: str
    source: str | None = None
    remove: bool = False


Read = tuple[Setting, Target, Value]
"""A field to be set, what its address names, and what its text means."""


def set_fields(
    unit: Unit, code: str, settings: Sequence[Setting], words: Words | None = None
) -> list[dict[str, Any]]:
    """Give fields the values that their texts mean, in one durable save.

    Returns for each its ``address``, ``id``, ``field``, ``value`` as read, ``claim`` (the id of the account
    that a source added, or null), ``settled`` (open versions that this replaced) and ``saved``. ``[new]`` of
    one kind and place means the same new entry throughout. ``code`` names a case, or as in
    ``contact:Anna Fictional`` what travels beside cases. Raises UsageError for a code, address or value that
    makes no sense; then nothing is saved.
    """
    edited = _set(unit, open_root(unit, code), settings, words or bundled_words())
    unit.commit()
    return edited


def add_with_fields(unit: Unit, fields: Mapping[str, str], words: Words | None = None) -> CreatedCase:
    """Make a case and set fields of it by their addresses, durably or not at all."""
    made = add_case(unit)
    opened = Opened(unit.tree(made.case))
    _set(unit, opened, [Setting(*pair) for pair in fields.items()], words or bundled_words())
    unit.commit()
    return made


def find_source(unit: Unit, given: str) -> Ref:
    """Return the source of this name or id; a new name makes a new source."""
    return find_named(unit, "source", given)


def _set(unit: Unit, opened: Opened, settings: Sequence[Setting], words: Words) -> list[dict[str, Any]]:
    tree, case = opened.tree, opened.root
    to_plain = plainer(unit, tree)
    maker = Maker(unit.new_id)
    changes: list[Change] = []
    edited = []
    read: list[Read] = []
    for setting in settings:
        target = resolve(tree, setting.address, maker)
        value = read_value(target.field, setting.text, words, partial(_entry, unit, tree, target))
        read.append((setting, target, value))
    numbers = _numbers(tree, read)
    for setting, target, told in read:
        is_number = target.kind.name == "identifier" and target.field.name == "value"
        value = numbers.pop(target.entity, told) if is_number else told
        changes.append(_change(target, value, remove=setting.remove))
        claim = None
        if setting.source is not None and tree.root.kind != "case":
            raise UsageError(
                "no-accounts-here",
                "Accounts by a source belong to cases; this is a {kind}.",
                "Set the value without a source, or write who says so into a note.",
                kind=tree.root.kind,
            )
        if setting.source is not None and not setting.remove:
            claim = unit.new_id()
            changes += _claim(claim, case, target, value, find_source(unit, setting.source))
        standing = tree.entities.get(target.entity)
        edited.append(
            {
                "address": setting.address,
                "id": target.entity.hex(),
                "field": target.field.name,
                "value": to_plain(value),
                "claim": None if claim is None else claim.hex(),
                "settled": 0 if standing is None else len(standing.conflicts.get(target.field.name, ())),
            }
        )
    changes += [SetField(entity, "value", number) for entity, number in numbers.items()]
    saved = unit.save(case, [*opened.creates, *maker.creates, *changes])
    return [one | {"saved": saved is not None} for one in edited]


def _numbers(tree: Tree, read: Sequence[Read]) -> dict[EntityId, str]:
    """Return how the numbers of papers are stored that are given here, or whose type is."""
    known: dict[EntityId, dict[str, Value]] = {}
    for _, target, value in read:
        if target.kind.name == "identifier" and target.field.name in ("type", "value"):
            standing = tree.entities.get(target.entity)
            empty: dict[str, Value] = {"type": None, "value": None}
            before = empty if standing is None else {name: standing.get(name) for name in empty}
            known.setdefault(target.entity, before)[target.field.name] = value
    return {
        entity: normalise_identifier(paper["type"].code, paper["value"])
        for entity, paper in known.items()
        if isinstance(paper["type"], Term) and isinstance(paper["value"], str)
    }


def _change(target: Target, value: Value, *, remove: bool) -> Change:
    if not target.field.type.is_set:
        if remove:
            raise UsageError(
                "field-is-single",
                "“{field}” holds one value.",
                "Set it to an empty value instead of removing it.",
                field=target.field.name,
            )
        return SetField(target.entity, target.field.name, value)
    if value is None:
        raise UsageError(
            "nothing-to-add",
            "“{field}” holds several values, and this one is empty.",
            "Give the value to add, or the one to take out with --remove.",
            field=target.field.name,
        )
    change = RemoveElement if remove else AddElement
    return change(target.entity, target.field.name, value)


def _claim(claim: EntityId, case: EntityId, target: Target, value: Value, source: Ref) -> list[Change]:
    return [
        Create(claim, "claim", case),
        SetField(claim, "subject", Ref(case, target.entity)),
        SetField(claim, "field", target.field.name),
        SetField(claim, "value", value),
        SetField(claim, "source", source),
    ]


def _entry(unit: Unit, tree: Tree, target: Target, given: str) -> Ref:
    """Return what a reference names: an address in the case or in another one, an id, or a contact's name."""
    wanted = target.field.target
    if wanted is not None and (wanted in NAMED or (wanted == "case" and given.lower() != "case")):
        return find_named(unit, wanted, given)
    elsewhere = find_elsewhere(unit, given)
    if elsewhere is not None:
        return _of_kind(target, unit.tree(elsewhere.root), elsewhere.entity)
    if _is_id(given):
        entity = _id(given)
        if entity not in tree.entities:
            raise UsageError(
                "unknown-entity",
                "There is no entry {entity} in this case.",
                "“holdfast show” lists every entry with its id.",
                entity=given,
            )
    else:
        entity = entry(tree, given)
    return _of_kind(target, tree, entity)


def _of_kind(target: Target, tree: Tree, entity: EntityId) -> Ref:
    """Return a reference to an entry if the field takes its kind."""
    kind = tree.entities[entity].kind
    if target.field.target not in (None, kind):
        raise UsageError(
            "wrong-value",
            "“{field}” does not point to an entry of the kind {kind}.",
            "It takes {wanted}.",
            field=target.field.name,
            kind=kind,
            wanted=str(target.field.target),
        )
    return Ref(tree.root.id, entity)


def _is_id(given: str) -> bool:
    digits = given.replace("-", "").lower()
    return len(digits) == _ID_DIGITS and all(digit in "0123456789abcdef" for digit in digits)


def _id(given: str) -> EntityId:
    return EntityId(bytes.fromhex(given.replace("-", "")))
