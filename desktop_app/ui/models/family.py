"""A family as data: a card for each person of a case, how they are tied, and the list that is its twin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.entity import Entity
from desktop_app.domain.family.plan import FamilyPlan, plan_family
from desktop_app.domain.family.ties import Bond, Tie
from desktop_app.domain.ids import EntityId
from desktop_app.domain.values import Ref, Term
from desktop_app.services.cases.page import CaseFile
from desktop_app.services.dossier.names import principal_of
from desktop_app.ui.models.case_words import CaseWords
from desktop_app.ui.models.family_words import relation_words
from desktop_app.ui.models.two_line import TwoLine

_BONDS = {
    "spouse": Bond.COUPLE,
    "partner": Bond.COUPLE,
    "former_spouse": Bond.FORMER,
    "parent": Bond.PARENT,
    "adoptive_parent": Bond.PARENT,
    "stepparent": Bond.PARENT,
    "child": Bond.PARENT,
    "sibling": Bond.SIBLING,
    "grandparent": Bond.GRANDPARENT,
    "guardian": Bond.CARE,
    "dependant": Bond.CARE,
}
_UPWARD = frozenset({"child", "dependant"})
"""What says that the relative stands above the person."""
_PLACES = ("facility", "location", "whereabouts", "location_country")


@dataclass(frozen=True, slots=True)
class Consent:
    """What somebody agreed to, in words, with the icon and the colour role of its state."""

    text: str
    icon: str
    tint: str


@dataclass(frozen=True, slots=True)
class Card:
    """One person: name, relation to the principal person, where, consent."""

    person: EntityId
    name: str
    relation: str
    where: str
    consent: Consent
    is_principal: bool

    def spoken(self) -> str:
        """Return the card as a screen reader says it."""
        return ", ".join(part for part in (self.name, self.relation, self.where, self.consent.text) if part)


@dataclass(frozen=True, slots=True)
class Family:
    """Cards by number, the ties between these numbers with the entries they come from, and the plan."""

    cards: tuple[Card, ...]
    ties: tuple[Tie, ...]
    entries: tuple[EntityId, ...]
    odd: tuple[tuple[EntityId, str], ...]
    plan: FamilyPlan
    first: int

    def number_of(self, person: object) -> int:
        """Return the number of a person's card, -1 when there is none."""
        return next((at for at, card in enumerate(self.cards) if card.person == person), -1)

    def entry_of(self, number: int) -> EntityId | None:
        """Return the entry that ties a card to the principal person, else the first that it is part of."""
        of = [at for at, tie in enumerate(self.ties) if number in (tie.one, tie.other)]
        near = [at for at in of if self.first in (self.ties[at].one, self.ties[at].other)]
        chosen = (of if number == self.first else near) or of
        return self.entries[chosen[0]] if chosen else None

    def rows(self) -> list[tuple[object, TwoLine]]:
        """Return the cards as rows of a list, from the eldest down, each row from left to right."""
        spots = self.plan.spots
        order = sorted(range(len(self.cards)), key=lambda at: (spots[at].row, spots[at].x))
        return [(self.cards[at].person, _line(self.cards[at])) for at in order]


def read_family(words: CaseWords, file: CaseFile) -> Family:
    """Return the people of a case as a family."""
    people = list(file.tree.of_kind("person"))
    numbers = {person.id: at for at, person in enumerate(people)}
    who = principal_of(file.tree)
    first = 0 if who is None else numbers[who.id]
    found = [(tie, entry) for entry in file.tree.of_kind("relationship") if (tie := _tie(entry, numbers))]
    ties = tuple(tie for tie, _ in found)
    plan = plan_family(len(people), ties, first)
    told = relation_words(words, file, numbers, first, found)
    cards = tuple(
        Card(
            person.id,
            words.title(file, person),
            told[at],
            _where(words, file, person, [entry for tie, entry in found if at in (tie.one, tie.other)]),
            consent_of(file, person.id),
            is_principal=who is not None and person.id == who.id,
        )
        for at, person in enumerate(people)
    )
    odd = tuple((entry.id, words.title(file, entry)) for tie, entry in found if tie in plan.odd)
    return Family(cards, ties, tuple(entry.id for _, entry in found), odd, plan, first)


def consent_of(file: CaseFile, person: EntityId) -> Consent:
    """Return how far somebody has agreed to anything; one consent that stands outweighs the rest."""
    states = {_state(each) for each in file.tree.of_kind("consent") if _points_at(each, person)}
    if "given" in states:
        return Consent(_tr("Consent given"), "circle-check", "ok")
    if states & {"refused", "withdrawn"}:
        return Consent(_tr("Consent refused or withdrawn"), "circle-x", "danger")
    if "asked" in states:
        return Consent(_tr("Consent asked, no answer yet"), "clock", "warn")
    return Consent(_tr("No consent yet"), "circle-dashed", "warn")


def is_apart(entry: Entity) -> bool:
    """Whether a relationship says that the two are kept apart."""
    return entry.get("role") == Term("separated") or bool(entry.text("separated_where"))


def _tie(entry: Entity, numbers: dict[EntityId, int]) -> Tie | None:
    one, other, kind = entry.get("person"), entry.get("relative"), entry.get("type")
    if not isinstance(one, Ref) or not isinstance(other, Ref):
        return None
    if one.entity not in numbers or other.entity not in numbers:
        return None
    code = kind.code if isinstance(kind, Term) else ""
    ends = (numbers[one.entity], numbers[other.entity])
    upper, lower = reversed(ends) if code in _UPWARD else ends
    return Tie(_BONDS.get(code, Bond.OTHER), upper, lower, is_apart(entry))


def _where(words: CaseWords, file: CaseFile, person: Entity, entries: Sequence[Entity]) -> str:
    """Return where somebody is: what is known of the person, else of the separation from the others."""
    known = [words.field(file, person, name) for name in _PLACES]
    known += [entry.text("separated_where") for entry in entries if _is_relative(entry, person.id)]
    return next((each for each in known if each), "")


def _is_relative(entry: Entity, person: EntityId) -> bool:
    relative = entry.get("relative")
    return isinstance(relative, Ref) and relative.entity == person


def _points_at(consent: Entity, person: EntityId) -> bool:
    who = consent.get("person")
    return isinstance(who, Ref) and who.entity == person


def _state(consent: Entity) -> str:
    answer = consent.get("answer")
    if consent.get("withdrawn") is not None:
        return "withdrawn"
    return answer.code if isinstance(answer, Term) else ""


def _line(card: Card) -> TwoLine:
    below = "  ·  ".join(part for part in (card.relation, card.where, card.consent.text) if part)
    icon = "star" if card.is_principal else "user"
    return TwoLine(card.name, below, icon=icon, tint="accent" if card.is_principal else "text2")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Family", text)
