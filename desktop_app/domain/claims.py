"""Contested facts: what two sources tell differently stays on file side by side, with who says so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop_app.domain.entity import Entity, Tree
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.textfold import fold_line
from desktop_app.domain.values import Ref, Term, Value, encode

DISPROVED = "disproved"
"""A claim with this confirmation stays on file and contradicts nobody."""

_COMPARED = ("date", "statement_kind", "topic")


@dataclass(frozen=True, slots=True)
class Account:
    """The claims that tell one version of a fact."""

    value: Value
    claims: tuple[Entity, ...]


@dataclass(frozen=True, slots=True)
class ContestedFact:
    """A fact of which several versions are told.

    ``subject`` and ``field`` name it where it is a field of the case file; otherwise ``topic`` does.
    ``preferred`` is the version that a person chose, with the reason in its claims (two preferred ones prefer
    nothing); ``agreed`` are the claims' fields in which all accounts say the same.
    """

    subject: Ref | None
    field: str
    topic: str
    accounts: tuple[Account, ...]
    preferred: Account | None
    agreed: tuple[tuple[str, Value], ...]


def contested(tree: Tree) -> list[ContestedFact]:
    """Return the contested facts of a case in the order in which its claims stand.

    Two claims contradict each other when they are about the same field of the same entry, or the same topic,
    and give different values (without a value: other words). Disproved claims, and those that say nothing or
    about nothing, contradict nobody.
    """
    groups: dict[tuple[bytes, str, str], dict[str, list[Entity]]] = {}
    for claim in tree.of_kind("claim"):
        key, version = _about(claim), _version(claim)
        if key is not None and version:
            groups.setdefault(key, {}).setdefault(version, []).append(claim)
    return [_fact(list(versions.values())) for versions in groups.values() if len(versions) > 1]


def count_contested(claims: Iterable[tuple[bytes | None, str, str, str, bool]]) -> int:
    """Count contested facts from bare claims: subject, field, topic, version, whether it is disproved.

    ``subject`` is the 32 bytes of a reference; ``version`` is that of :func:`version_of`.
    """
    told: dict[tuple[bytes, str, str], set[str]] = {}
    for subject, field, topic, version, disproved in claims:
        key = about(subject, field, topic)
        if key is not None and version and not disproved:
            told.setdefault(key, set()).add(version)
    return sum(len(versions) > 1 for versions in told.values())


def about(subject: bytes | None, field: str, topic: str) -> tuple[bytes, str, str] | None:
    """Return what a claim is about; None when it names neither a field of an entry nor a topic."""
    if subject and field:
        return subject, field, ""
    folded = fold_line(topic)
    return (b"", "", folded) if folded else None


def version_of(value: Value, statement: str) -> str:
    """Return a text that is equal for claims that say the same; empty when nothing is said.

    Dates are the same whatever words they were told in; texts whatever their case and spacing.
    """
    match value:
        case None:
            return _words(statement)
        case PartialDate():
            return "d" + (value.canonical() if value.first is None else value.bare_canonical())
        case str():
            return _words(value)
        case _:
            return encode(value).hex()


def _words(text: str) -> str:
    folded = fold_line(text)
    return f"s{folded}" if folded else ""


def _about(claim: Entity) -> tuple[bytes, str, str] | None:
    subject = claim.get("subject")
    raw = subject.root + subject.entity if isinstance(subject, Ref) else None
    return about(raw, claim.text("field"), claim.text("topic"))


def _version(claim: Entity) -> str:
    if claim.get("confirmation") == Term(DISPROVED):
        return ""
    return version_of(claim.get("value"), claim.text("statement"))


def _fact(versions: Sequence[Sequence[Entity]]) -> ContestedFact:
    claims = [claim for told in versions for claim in told]
    accounts = tuple(Account(told[0].get("value"), tuple(told)) for told in versions)
    preferred = [a for a in accounts if any(claim.get("preferred") is True for claim in a.claims)]
    first = claims[0]
    subject = first.get("subject")
    is_field = isinstance(subject, Ref) and first.text("field") != ""
    return ContestedFact(
        subject=subject if is_field and isinstance(subject, Ref) else None,
        field=first.text("field") if is_field else "",
        topic=first.text("topic"),
        accounts=accounts,
        preferred=preferred[0] if len(preferred) == 1 else None,
        agreed=tuple((name, first.get(name)) for name in _COMPARED if _agree(claims, name)),
    )


def _agree(claims: Sequence[Entity], name: str) -> bool:
    told = claims[0].get(name)
    if isinstance(told, PartialDate):
        return all(isinstance(d := c.get(name), PartialDate) and d.same_as(told) for c in claims)
    return told is not None and all(claim.get(name) == told for claim in claims)
