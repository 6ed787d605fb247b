"""What the head and the overview of a case say: badges, facts, what is missing, accounts, changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.claims import ContestedFact, contested
from desktop_app.domain.entity import Entity
from desktop_app.domain.ids import EntityId
from desktop_app.domain.rules.profiles import Missing as LackingFact
from desktop_app.domain.rules.profiles import missing as lacking_facts
from desktop_app.domain.values import Ref, Term
from desktop_app.services.cases.page import CaseFile
from desktop_app.services.dossier.names import principal_of
from desktop_app.services.rules.profiles import bundled_profiles
from desktop_app.ui.models.case_history import Change, changes_of
from desktop_app.ui.models.case_layout import PERSON, SECTION_OF
from desktop_app.ui.models.case_words import CaseWords

DOTS = {
    "highly_reliable": 5,
    "reliable": 4,
    "fairly_reliable": 3,
    "not_usually_reliable": 2,
    "unreliable": 1,
}
_BANDS = {"critical": "danger", "high": "warn"}


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the page: a section, an entry in it, a field of that."""

    section: str
    entity: EntityId | None = None
    field: str = ""


@dataclass(frozen=True, slots=True)
class Missing:
    """A basic fact that is not yet known, and where it belongs."""

    label: str
    spot: Spot


@dataclass(frozen=True, slots=True)
class Told:
    """One account in words; ``dots`` is its reliability from 0 (unknown) to 5."""

    claim: EntityId
    value: str
    source: str
    kind: str
    dots: int
    reliability: str
    preferred: bool


@dataclass(frozen=True, slots=True)
class Contest:
    """A contested fact in words; ``key`` is what a new account of it is about."""

    title: str
    state: str
    accounts: tuple[Told, ...]
    subject: EntityId | None
    field: str
    topic: str


@dataclass(frozen=True, slots=True)
class HeadFact:
    """One of the four facts below the name."""

    caption: str
    icon: str
    value: str
    note: str = ""
    tint: str = "text2"


def badges(words: CaseWords, file: CaseFile) -> list[tuple[str, str]]:
    """Return the badges beside the name with their tones: at most three."""
    case, who = file.tree.root, principal_of(file.tree)
    found = [(words.field(file, case, "outcome") or words.field(file, case, "status"), "plain")]
    if who is not None and (who.get("held_since") or who.get("facility")) and case.get("outcome") is None:
        found.append((_tr("Held"), "warn"))
    versions = sum(len(entity.conflicts) for entity in file.tree.entities.values())
    if versions:
        found.append((_count("%n field(s) with versions", versions), "contest"))
    return [each for each in found if each[0]]


def head_facts(words: CaseWords, file: CaseFile) -> list[HeadFact]:
    """Return the four facts: place held, priority, status, evidence."""
    case, who = file.tree.root, principal_of(file.tree)
    unknown = _tr("Not yet known")
    place = (words.field(file, who, "facility") or words.field(file, who, "location")) if who else ""
    since = words.field(file, who, "held_since") if who else ""
    band = case.get("priority")
    items = list(file.tree.of_kind("evidence"))
    translated = sum(item.get("translation_status") == Term("needed") for item in items)
    return [
        HeadFact(
            _tr("Held at"), "map-pin", place or unknown, _tr("since {0}").format(since) if since else ""
        ),
        HeadFact(
            _tr("Priority"),
            "signal",
            words.field(file, case, "priority") or unknown,
            "",
            _BANDS.get(band.code, "text2") if isinstance(band, Term) else "text2",
        ),
        HeadFact(
            _tr("Status"),
            "flag",
            words.field(file, case, "status") or unknown,
            words.field(file, case, "responsible"),
        ),
        HeadFact(
            _tr("Evidence"),
            "file-check",
            _count("%n item(s)", len(items)),
            _tr("{0} to translate").format(translated) if translated else "",
        ),
    ]


def missing(words: CaseWords, file: CaseFile, profile: str = "basics") -> list[Missing]:
    """Return what a profile needs and is not yet known; the basics are what the case list counts."""
    who = principal_of(file.tree)
    if who is None:
        return [Missing(words.wording.kind("person", words.language), Spot(PERSON))]
    today = datetime.now(UTC).astimezone().date()
    lacking = lacking_facts(bundled_profiles()[profile], file.tree, who.id, today)
    return [Missing(_needed(words, one), _spot(one, who.id)) for one in lacking]


def contests(words: CaseWords, file: CaseFile) -> list[Contest]:
    """Return the contested facts with their accounts."""
    return [_contest(words, file, fact) for fact in contested(file.tree)]


def told(words: CaseWords, file: CaseFile, claim: Entity) -> Told:
    """Return an account in words."""
    source, reliability = claim.get("source"), claim.get("reliability")
    if reliability is None and isinstance(source, Ref):
        found = file.find(source.entity)
        reliability = found.get("reliability") if found is not None else None
    code = reliability.code if isinstance(reliability, Term) else "unknown"
    return Told(
        claim.id,
        words.claim(file, claim) or _tr("Nothing said"),
        words.field(file, claim, "source") or _tr("No source given"),
        words.field(file, claim, "statement_kind"),
        DOTS.get(code, 0),
        words.wording.term("reliability", code, words.language),
        claim.get("preferred") is True,
    )


def lately(words: CaseWords, file: CaseFile, now: datetime) -> list[Change]:
    """Return what changed last, the changes of one save together."""
    return changes_of(words, file, file.lately, now)[:5]


def section_counts(file: CaseFile) -> dict[str, int]:
    """Return how many entries each section has."""
    found: dict[str, int] = {}
    for entity in file.tree.entities.values():
        if entity.parent == file.case and entity.kind in SECTION_OF:
            section = SECTION_OF[entity.kind]
            found[section] = found.get(section, 0) + 1
    return found


def _contest(words: CaseWords, file: CaseFile, fact: ContestedFact) -> Contest:
    claims = [claim for account in fact.accounts for claim in account.claims]
    count = _count("%n account(s)", len(claims))
    state = _tr("{0}, one preferred") if fact.preferred else _tr("{0}, none preferred")
    return Contest(
        words.about(file, fact.subject, fact.field, fact.topic),
        state.format(count),
        tuple(told(words, file, claim) for claim in claims),
        None if fact.subject is None else fact.subject.entity,
        fact.field,
        fact.topic,
    )


def _needed(words: CaseWords, one: LackingFact) -> str:
    if one.need.label is not None:
        return one.need.label[words.language]
    own = one.kind in (PERSON, "case")
    return words.label(one.kind, one.field) if own else words.wording.kind(one.kind, words.language)


def _spot(one: LackingFact, who: EntityId) -> Spot:
    section = SECTION_OF[one.kind]
    if section == PERSON and one.kind != PERSON:
        return Spot(PERSON, who)
    return Spot(section, one.entity, one.field if one.entity else "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("CaseOverview", text)


def _count(text: str, number: int) -> str:
    return QCoreApplication.translate("CaseOverview", text, "", number)
