"""Accounts of a fact: who says what, how far it can be trusted, and which one a person prefers and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.changes import Change, Create, SetField
from desktop_app.domain.entity import Entity, Tree
from desktop_app.domain.history import SavedCommit
from desktop_app.domain.ids import EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Ref, Term, Value
from desktop_app.services.cases.fields import find_source
from desktop_app.vault.unit import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAccount:
    """One account. ``subject`` and ``field`` name the fact, or else ``topic`` does.

    ``source`` is a source or the name of one, which is made when there is none of that name.
    """

    subject: EntityId | None = None
    field: str = ""
    topic: str = ""
    value: Value = None
    statement: str = ""
    source: Ref | str | None = None
    statement_kind: str = ""
    reliability: str = ""
    confirmation: str = ""
    date: PartialDate | None = None
    preferred: bool = False
    reason: str = ""


def add_account(unit: Unit, case: EntityId, new: NewAccount) -> SavedCommit | None:
    """Add an account of a fact in one save.

    Where the fact has a value that nobody accounts for, that becomes an account without a source: it must
    not vanish behind the new one. A field not yet known takes the value of its first account.
    """
    tree = unit.tree(case)
    told = claims_about(tree, new.subject, new.field, new.topic)
    changes: list[Change] = []
    subject = None if new.subject is None else tree.entities[new.subject]
    single = (
        subject is not None and bool(new.field) and not SCHEMA.kind(subject.kind).field(new.field).type.is_set
    )
    stands = subject.get(new.field) if subject is not None and single else None
    if stands is not None and not told and stands != new.value:
        changes += _claim(unit, case, NewAccount(subject=new.subject, field=new.field, value=stands))
    changes += _claim(unit, case, new)
    if new.preferred:
        changes += [SetField(one.id, "preferred", None) for one in told if one.get("preferred")]
    if subject is not None and single and new.value is not None and (stands is None or new.preferred):
        changes.append(SetField(subject.id, new.field, new.value))
    saved = unit.save(case, changes)
    unit.commit()
    return saved


def prefer_account(
    unit: Unit, case: EntityId, claim: EntityId, rivals: Iterable[EntityId], reason: str
) -> SavedCommit | None:
    """Prefer one account to its rivals and say why; the field takes its value, the others stay on file."""
    tree = unit.tree(case)
    chosen = tree.entities[claim]
    changes: list[Change] = [
        SetField(claim, "preferred", True),
        SetField(claim, "preferred_reason", reason),
        *(SetField(one, "preferred", None) for one in rivals if tree.entities[one].get("preferred")),
    ]
    subject, name, value = chosen.get("subject"), chosen.text("field"), chosen.get("value")
    target = tree.entities.get(subject.entity) if isinstance(subject, Ref) else None
    if target is not None and SCHEMA.kind(target.kind).has(name) and value is not None:
        spec = SCHEMA.kind(target.kind).field(name)
        if not spec.type.is_set and not spec.immutable:
            changes.append(SetField(target.id, name, value))
    saved = unit.save(case, changes)
    unit.commit()
    return saved


def claims_about(tree: Tree, subject: EntityId | None, field: str, topic: str) -> tuple[Entity, ...]:
    """Return the accounts of one fact."""
    return tuple(claim for claim in tree.of_kind("claim") if _is_about(claim, subject, field, topic))


def _is_about(claim: Entity, subject: EntityId | None, field: str, topic: str) -> bool:
    told = claim.get("subject")
    if subject is None:
        return not claim.text("field") and claim.text("topic") == topic
    return isinstance(told, Ref) and told.entity == subject and claim.text("field") == field


def _claim(unit: Unit, case: EntityId, new: NewAccount) -> list[Change]:
    source = find_source(unit, new.source) if isinstance(new.source, str) and new.source else new.source
    terms = {
        name: Term(code)
        for name, code in (
            ("statement_kind", new.statement_kind),
            ("reliability", new.reliability),
            ("confirmation", new.confirmation),
        )
        if code
    }
    values: dict[str, Value] = {
        "subject": None if new.subject is None else Ref(case, new.subject),
        "field": new.field or None,
        "topic": new.topic or None,
        "value": new.value,
        "statement": new.statement or None,
        "source": source or None,
        "date": new.date,
        "preferred": new.preferred or None,
        "preferred_reason": new.reason or None,
        **terms,
    }
    claim = unit.new_id()
    known = [SetField(claim, name, value) for name, value in values.items() if value is not None]
    return [Create(claim, "claim", case), *known]
