"""What a reader such as IRCC or a court needs to know of a case, as data, and what is not yet known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.entity import Entity, Tree
from desktop_app.domain.ids import EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.periods.check import Findings, check_history, window_start
from desktop_app.domain.periods.spans import Stretch
from desktop_app.domain.rules.model import Texts
from desktop_app.domain.rules.reading import texts
from desktop_app.domain.schema import Kind
from desktop_app.domain.values import Ref, Term, Value

PERSON = "person"


@dataclass(frozen=True, slots=True)
class Need:
    """One thing to know: one of the fields ``any_of`` in an entry of ``kind``.

    Only entries count whose terms are those of ``where`` (field, codes), in which no field of ``unless`` is
    filled (an unknown day too) and which have not run out by their date in ``until``. ``each_person`` asks
    for one about everybody in the case, named in its field ``person``; ``history`` that they leave no gap.
    ``label`` is None where the name of the field says it.
    """

    code: str
    kind: str
    any_of: tuple[str, ...]
    where: tuple[tuple[str, frozenset[str]], ...] = ()
    unless: tuple[str, ...] = ()
    until: str = ""
    each_person: bool = False
    history: bool = False
    label: Texts | None = None


@dataclass(frozen=True, slots=True)
class Profile:
    """What one reader needs, all that it includes from others first; ``source`` says who asks for it."""

    code: str
    title: Texts
    source: str
    verified: bool
    checked_on: date
    needs: tuple[Need, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """A need that is not met, and where it belongs: an entry and a field of it, as far as there are any."""

    need: Need
    kind: str
    entity: EntityId | None
    field: str


def profiles_of(data: Mapping[str, object]) -> dict[str, Profile]:
    """Read the parsed file; raises ``ValueError`` for a kind, a field or a profile that there is not."""
    found: dict[str, Profile] = {}
    for table in _tables(data, "profile"):
        code = str(table.get("code", ""))
        included = [need for name in _names(table, "includes") for need in _profile(found, name).needs]
        own = [_need(one, code) for one in _tables(table, "need")]
        checked_on = table.get("checked_on")
        if not isinstance(checked_on, date):
            raise ValueError(f"{code}: checked_on is not a day")
        unique = {need.code: need for need in (*included, *own)}
        found[code] = Profile(
            code,
            texts(table.get("title"), f"{code}: title"),
            str(table["source"]),
            table["status"] == "verified",
            checked_on,
            tuple(unique.values()),
        )
    return found


def missing(profile: Profile, tree: Tree, principal: EntityId | None, today: date) -> list[Missing]:
    """Return what is not yet known, in the order of the profile; without a person everything of theirs is."""
    return [one for need in profile.needs for one in _missing(need, tree, principal, today)]


def life_history(need: Need, tree: Tree, person: EntityId, today: date) -> Findings:
    """Return what the gap check finds in the periods of a person that a need counts."""
    born = tree.entities[person].get("birth_date")
    stretches = [
        Stretch(entity.id, _date(entity, "begins"), _date(entity, "ends"), entity.get("ongoing") is True)
        for entity in tree.of_kind(need.kind)
        if _is_about(entity, person) and _counts(need, entity, today)
    ]
    first = window_start(today, born if isinstance(born, PartialDate) else None)
    return check_history(stretches, first, today)


def is_known(value: Value | tuple[Value, ...]) -> bool:
    """Whether a field holds something: “asked, and nobody knows” is no date."""
    if isinstance(value, PartialDate):
        return value.first is not None
    return value is not None and value not in ((), "")


def _missing(need: Need, tree: Tree, principal: EntityId | None, today: date) -> Iterator[Missing]:
    entries = [entity for entity in _entries(need, tree, principal) if _counts(need, entity, today)]
    if need.each_person:
        about = {ref.entity for entity in entries if isinstance(ref := entity.get(PERSON), Ref)}
        for person in tree.of_kind(PERSON):
            if person.id not in about:
                yield Missing(need, PERSON, person.id, "")
    elif need.history:
        if principal is None or not life_history(need, tree, principal, today).is_complete:
            yield Missing(need, need.kind, None, "")
    elif not any(is_known(entity.values[name]) for entity in entries for name in need.any_of):
        only = entries[0].id if entries else None
        yield Missing(need, need.kind, only, need.any_of[0])


def _entries(need: Need, tree: Tree, principal: EntityId | None) -> Iterable[Entity]:
    """Return the entries that can meet a need: the case, the principal person, what stands under either."""
    if need.kind == tree.root.kind:
        return [tree.root]
    if need.kind == PERSON:
        return [] if principal is None else [tree.entities[principal]]
    if PERSON in SCHEMA.kind(need.kind).parents:
        return [] if principal is None else tree.of_kind(need.kind, principal)
    return tree.of_kind(need.kind)


def _counts(need: Need, entity: Entity, today: date) -> bool:
    ends = _date(entity, need.until) if need.until else None
    last = None if ends is None else ends.earliest
    return (
        all(_code(entity, name) in codes for name, codes in need.where)
        and all(entity.values[name] in (None, (), "") for name in need.unless)
        and (last is None or last >= today.toordinal())
    )


def _is_about(entity: Entity, person: EntityId) -> bool:
    """Whether an entry is about a person; one that names nobody is about the principal person."""
    about = entity.get(PERSON)
    return about is None or (isinstance(about, Ref) and about.entity == person)


def _code(entity: Entity, name: str) -> str:
    value = entity.get(name)
    return value.code if isinstance(value, Term) else ""


def _date(entity: Entity, name: str) -> PartialDate | None:
    value = entity.get(name)
    return value if isinstance(value, PartialDate) else None


def _profile(found: Mapping[str, Profile], name: str) -> Profile:
    if name not in found:
        raise ValueError(f"{name} is included before it is described")
    return found[name]


def _need(table: Mapping[str, object], profile: str) -> Need:
    code, kind = str(table.get("code", "")), str(table.get("kind", ""))
    where = f"{profile}: {code}"
    try:
        described: Kind = SCHEMA.kind(kind)
    except KeyError:
        raise ValueError(f"{where}: there is no kind {kind}") from None
    given = table.get("where", {})
    where_terms = given if isinstance(given, dict) else {}
    any_of, unless = _names(table, "any_of"), _names(table, "unless")
    until = str(table.get("until", ""))
    for name in (*any_of, *where_terms, *unless, *filter(None, [until])):
        if not described.has(name):
            raise ValueError(f"{where}: {kind} has no field {name}")
    history, each_person = table.get("history") is True, table.get("each_person") is True
    if not (any_of or history or each_person):
        raise ValueError(f"{where}: needs nothing")
    label = texts(table["label"], f"{where}: label") if "label" in table else None
    terms = tuple((name, frozenset(_names(where_terms, name))) for name in where_terms)
    return Need(code, kind, any_of, terms, unless, until, each_person, history, label)


def _tables(data: Mapping[str, object], key: str) -> list[Mapping[str, object]]:
    tables = data.get(key, [])
    return tables if isinstance(tables, list) else []


def _names(table: Mapping[str, object], key: str) -> tuple[str, ...]:
    names = table.get(key, [])
    return tuple(map(str, names)) if isinstance(names, list) else ()
