"""What may leave for somebody else: the cases whose people agreed, without what they did not agree to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.entity import Entity, Tree
from desktop_app.domain.ids import EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.schema import DataClass
from desktop_app.domain.textfold import fold_line
from desktop_app.domain.values import Ref, Term
from desktop_app.services.cases.reading import bundled_words

LEGAL_ADVICE = Term("legal_advice")


@dataclass(frozen=True, slots=True)
class Recipient:
    """For whom an export is made, and for what: a code of the vocabulary ``consent_purpose``."""

    name: str
    purpose: str


def recipient_of(name: str, purpose: str) -> Recipient:
    """Return a recipient for a purpose as a person writes it; raises UsageError for an unknown purpose."""
    spec = SCHEMA.kind("consent").field("purpose")
    return Recipient(name, bundled_words().terms.find(spec, purpose).code)


def allowed(tree: Tree, recipient: Recipient, today: date) -> frozenset[DataClass] | None:
    """Return the classes of data of a case that its principal person agreed to give; None without consent.

    A consent counts when it was given, for this purpose, to this recipient or to whoever serves the purpose,
    and is neither withdrawn nor run out; one that ends some day in March has run out on 1 March. A refusal or
    a withdrawal for the same recipient wins. Who agreed only to initials or a code is left out: free text
    names people, and nothing here can promise that it does not.
    """
    said = [
        one
        for one in tree.of_kind("consent")
        if one.get("purpose") == Term(recipient.purpose)
        and fold_line(one.text("recipient")) in ("", fold_line(recipient.name))
        and _is_of_principal(tree, one)
    ]
    if not said or any(_refuses(one) for one in said):
        return None
    classes: frozenset[DataClass] = frozenset()
    for one in said:
        if one.get("answer") == Term("given") and not _is_over(one.get("expires"), today):
            classes |= _classes(one)
    return classes or None


def kept(tree: Tree, classes: frozenset[DataClass]) -> Iterator[Entity]:
    """Yield the entries of a case that may leave, with the fields of other classes withheld.

    Privileged notes and what the kinds keep back stay here, and so does all that stands below.
    """
    given = classes | {DataClass.GENERAL}
    out: set[EntityId] = set()
    for entity in sorted(tree.entities.values(), key=lambda one: one.kind == "claim"):
        kind = SCHEMA.kind(entity.kind)
        stays = kind.kept_back or kind.data_class not in given or entity.parent in out
        if stays or _is_privileged(entity) or _tells_withheld(tree, entity, out, given):
            out.add(entity.id)
            continue
        withheld = {one.name for one in kind.fields if one.data_class not in given}
        yield Entity(
            entity.root,
            entity.id,
            entity.kind,
            entity.parent,
            {name: value for name, value in entity.values.items() if name not in withheld},
            {name: versions for name, versions in entity.conflicts.items() if name not in withheld},
            entity.withheld | withheld,
            entity.erased,
        )


def _tells_withheld(tree: Tree, claim: Entity, out: set[EntityId], given: frozenset[DataClass]) -> bool:
    """Whether an account is about an entry or a field that stays here."""
    subject = claim.get("subject") if claim.kind == "claim" else None
    if not isinstance(subject, Ref):
        return False
    entity = tree.entities.get(subject.entity)
    kind = None if entity is None else SCHEMA.kind(entity.kind)
    name = claim.text("field")
    if kind is None or subject.entity in out:
        return True
    return kind.has(name) and kind.field(name).data_class not in given


def _is_of_principal(tree: Tree, consent: Entity) -> bool:
    person = consent.get("person")
    return person is None or person == tree.root.get("principal")


def _refuses(consent: Entity) -> bool:
    return consent.get("answer") == Term("refused") or consent.get("withdrawn") is not None


def _is_over(expires: object, today: date) -> bool:
    first = expires.earliest if isinstance(expires, PartialDate) else None
    return first is not None and first <= today.toordinal()


def _classes(consent: Entity) -> frozenset[DataClass]:
    told = {one.code for one in consent.elements("data_classes") if isinstance(one, Term)}
    if consent.get("anonymity") not in (None, Term("named")):
        return frozenset()
    return frozenset(one for one in DataClass if one.value in told) if told else frozenset(DataClass)


def _is_privileged(entity: Entity) -> bool:
    return entity.kind == "note" and (entity.get("privileged") is True or entity.get("type") == LEGAL_ADVICE)
