"""How the page of a case is laid out, as small data: sections, the order of fields, who stands where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.schema import Field, Kind
from desktop_app.services.rules.profiles import bundled_profiles
from desktop_app.ui.models.form_values import EDITABLE

OVERVIEW, TIMELINE, PERSON, CLAIMS = "overview", "timeline", "person", "claims"
CASE, HISTORY = "case", "history"


@dataclass(frozen=True, slots=True)
class Place:
    """A section: its key, its icon, for a list of entries their kind; ``begins``: a gap stands before it."""

    key: str
    icon: str
    kind: str = ""
    begins: bool = False


PLACES = (
    Place(OVERVIEW, "layout-list"),
    Place(TIMELINE, "calendar-days"),
    Place(PERSON, "user", begins=True),
    Place("family", "users-round", "relationship"),
    Place("life", "route", "period"),
    Place("activity", "megaphone", "activity", begins=True),
    Place("events", "shield-alert", "event"),
    Place("charges", "gavel", "charge"),
    Place("designations", "list", "designation"),
    Place("proceedings", "landmark", "proceeding", begins=True),
    Place("deadlines", "calendar-clock", "deadline"),
    Place("tasks", "square-check", "task"),
    Place("evidence", "paperclip", "evidence", begins=True),
    Place(CLAIMS, "git-compare", "claim"),
    Place("notes", "notebook-pen", "note"),
    Place("risk", "gauge", "risk_assessment", begins=True),
    Place("pathways", "plane", "pathway"),
    Place("consents", "handshake", "consent", begins=True),
    Place("disclosures", "send", "disclosure"),
    Place("contacts", "phone", "case_contact"),
    Place(CASE, "briefcase", begins=True),
    Place(HISTORY, "history"),
)
GROUPS = frozenset(place.key for place in PLACES if place.begins)
"""The sections before which the rail leaves a gap."""
ICONS: Mapping[str, str] = {place.kind or place.key: place.icon for place in PLACES} | {
    "person": "user",
    "name": "id-card",
    "identifier": "fingerprint",
    "contact_channel": "phone",
    "act": "circle-dot",
    "involvement": "users",
    "source": "quote",
    "custody": "archive",
    "hearing": "calendar",
    "filing": "file-up",
    "decision": "scale",
    "stay": "circle-pause",
    "counsel": "user-check",
    "risk_factor": "circle-dot",
    "criterion": "circle-check",
    "contact": "phone",
    "organisation": "building",
    "letter": "mail",
    "selection_round": "vote",
}
SECTION_OF: Mapping[str, str] = {
    "case": CASE,
    "person": PERSON,
    "name": PERSON,
    "identifier": PERSON,
    "contact_channel": PERSON,
    "act": "events",
    "involvement": "events",
    "custody": "evidence",
    "hearing": "proceedings",
    "filing": "proceedings",
    "decision": "proceedings",
    "stay": "proceedings",
    "counsel": "proceedings",
    "risk_factor": "risk",
    "criterion": "pathways",
} | {place.kind: place.key for place in PLACES if place.kind}

_HIDDEN: Mapping[str, frozenset[str]] = {
    "claim": frozenset({"subject", "field", "value"}),
    "case": frozenset({"related_cases"}),
}
_FIRST: Mapping[str, tuple[str, ...]] = {
    "case": (
        "status",
        "priority",
        "responsible",
        "principal",
        "opened",
        "closed",
        "outcome",
        "outcome_date",
        "confidentiality",
    ),
    "person": (
        "birth_date",
        "birth_place",
        "birth_country",
        "gender",
        "citizenships",
        "whereabouts",
        "facility",
        "held_since",
        "held_number",
        "location",
        "location_country",
    ),
    "claim": ("topic", "statement", "source", "statement_kind", "reliability", "confirmation", "date"),
    "activity": ("title", "type", "date", "end_date", "place"),
    "note": ("title", "type", "date", "with_whom", "privileged", "text"),
    "deadline": ("title", "due", "status", "owner", "rule", "anchor", "ordered", "basis"),
    "designation": ("type", "title", "person", "status", "listed", "seen", "checked"),
}


def needed_fields(kind: str, profile: str = "basics") -> frozenset[str]:
    """Return the fields of a kind that a profile asks for; the case list counts the basics too (caserow)."""
    return frozenset(need.any_of[0] for need in bundled_profiles()[profile].needs if need.kind == kind)


def shown_fields(kind: Kind) -> list[Field]:
    """Return the fields of a kind that a form offers, in its order."""
    hidden = _HIDDEN.get(kind.name, frozenset())
    offered = [f for f in kind.fields if f.type in EDITABLE and not f.immutable and f.name not in hidden]
    first = {name: at for at, name in enumerate(_FIRST.get(kind.name, ()))}
    ordered = sorted(offered, key=lambda f: first.get(f.name, len(first)))
    return [f for f in ordered if not f.wide] + [f for f in ordered if f.wide]


def child_kinds(kind: str) -> list[Kind]:
    """Return what a form of a kind lists below its fields; the case's own have sections."""
    return [] if kind == "case" else list(SCHEMA.children_of(kind))


def title_of(key: str) -> str:
    """Return what a section is called."""
    return {
        OVERVIEW: _tr("Overview"),
        TIMELINE: _tr("Timeline"),
        PERSON: _tr("Person"),
        "activity": _tr("Activity"),
        "family": _tr("Family"),
        "life": _tr("Life history"),
        "events": _tr("Events"),
        "charges": _tr("Charges"),
        "designations": _tr("Designations"),
        "proceedings": _tr("Proceedings"),
        "deadlines": _tr("Deadlines"),
        "tasks": _tr("Tasks"),
        CLAIMS: _tr("Accounts"),
        "evidence": _tr("Evidence"),
        "notes": _tr("Notes"),
        "risk": _tr("Risk"),
        "pathways": _tr("Pathways"),
        "consents": _tr("Consents"),
        "disclosures": _tr("Disclosures"),
        "contacts": _tr("Contacts"),
        CASE: _tr("Case"),
        HISTORY: _tr("History"),
    }[key]


def heading_of(kind: str) -> str:
    """Return the heading of a list of entries below another one."""
    return {
        "name": _tr("Names as given"),
        "identifier": _tr("Papers and numbers"),
        "contact_channel": _tr("Contacts"),
        "act": _tr("What was done"),
        "involvement": _tr("Who was involved"),
        "custody": _tr("Custody"),
        "hearing": _tr("Hearings"),
        "filing": _tr("Filings"),
        "decision": _tr("Decisions"),
        "stay": _tr("Stays"),
        "counsel": _tr("Counsel"),
        "risk_factor": _tr("Factors"),
        "criterion": _tr("Criteria"),
        "covered_person": _tr("Covered people"),
        "letter_step": _tr("What followed"),
        "round_place": _tr("Ranking"),
    }[kind]


def add_verb(kind: str) -> str:
    """Return the verb that makes an entry."""
    return {
        "person": _tr("Add person"),
        "name": _tr("Add name"),
        "identifier": _tr("Add paper"),
        "contact_channel": _tr("Add contact"),
        "activity": _tr("Add activity"),
        "event": _tr("Add event"),
        "act": _tr("Add act"),
        "involvement": _tr("Add party"),
        "charge": _tr("Add charge"),
        "claim": _tr("Add account"),
        "note": _tr("Add note"),
        "evidence": _tr("Add evidence"),
        "custody": _tr("Add step"),
        "relationship": _tr("Add relationship"),
        "period": _tr("Add period"),
        "designation": _tr("Add designation"),
        "proceeding": _tr("Add proceeding"),
        "hearing": _tr("Add hearing"),
        "filing": _tr("Add filing"),
        "decision": _tr("Add decision"),
        "stay": _tr("Add stay"),
        "counsel": _tr("Add counsel"),
        "deadline": _tr("Add deadline"),
        "task": _tr("Add task"),
        "risk_assessment": _tr("Add assessment"),
        "risk_factor": _tr("Add factor"),
        "pathway": _tr("Add pathway"),
        "criterion": _tr("Add criterion"),
        "consent": _tr("Add consent"),
        "disclosure": _tr("Add disclosure"),
        "case_contact": _tr("Add contact"),
        "covered_person": _tr("Add person"),
        "letter_step": _tr("Add step"),
        "round_place": _tr("Add place"),
    }[kind]


def belongs_here(kind: str) -> str:
    """Return what an empty list says."""
    return {
        "activity": _tr("What the person did against the war or the government belongs here."),
        "event": _tr("What was done to the person belongs here: searches, arrests, threats, dismissals."),
        "charge": _tr("Charges and sentences belong here, with article, court and stage."),
        "claim": _tr("Who says what belongs here, when sources tell a fact differently."),
        "evidence": _tr("Papers and photographs of this case belong here."),
        "note": _tr("Interviews, calls and advice belong here."),
        "relationship": _tr("Who is related to whom belongs here, and who travels with whom."),
        "period": _tr("Addresses, work, study, service, travel and detention belong here, without gaps."),
        "designation": _tr("Lists of a state that name the person belong here, with the day last checked."),
        "proceeding": _tr(
            "Asylum, court and resettlement proceedings belong here, with hearings and filings."
        ),
        "deadline": _tr("What must be done by a day belongs here, by a rule or by an order."),
        "task": _tr("What somebody has to do belongs here."),
        "risk_assessment": _tr("Assessments of risk belong here, factor by factor."),
        "pathway": _tr("Programmes and referrals belong here, with their criteria."),
        "consent": _tr("What people agreed to belongs here. Nothing leaves without it."),
        "disclosure": _tr("What was given to whom belongs here."),
        "case_contact": _tr("Lawyers, officials, translators and sponsors of this case belong here."),
    }[kind]


def _tr(text: str) -> str:
    return QCoreApplication.translate("CaseLayout", text)
