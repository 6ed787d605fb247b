"""What a case and its entries are called on the screen: titles, values, dates, people."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.dates.printing import as_given, short_form
from desktop_app.domain.entity import Author, Entity
from desktop_app.domain.ids import EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.schema import Field
from desktop_app.domain.values import Moment, Ref, Term, Value
from desktop_app.services.cases.page import CaseFile
from desktop_app.services.dossier.names import full_name, person_name, principal_of
from desktop_app.services.wording import Wording

CYRILLIC = ("ru", "uk")
_LONGEST = 160
_BETWEEN = {"charge": " "}


class CaseWords:
    """Puts one case into words of one language."""

    def __init__(self, wording: Wording, language: str) -> None:
        self.wording, self.language = wording, language

    def value(self, file: CaseFile, spec: Field, value: Value | tuple[Value, ...]) -> str:
        """Return a value in words, "" when not yet known."""
        if isinstance(value, tuple):
            return ", ".join(self.value(file, spec, each) for each in value)
        match value:
            case None:
                return ""
            case bool():
                return _tr("Yes") if value else _tr("No")
            case Term():
                return self.wording.term(spec.vocabulary, value.code, self.language)
            case PartialDate():
                return as_given(value, self.language, self.wording.dates)
            case Ref():
                return self.reference(file, value)
            case Moment():
                return moment_text(value)
            case bytes():
                return value.hex()[:16] + "…"
            case _:
                return str(value)

    def field(self, file: CaseFile, entity: Entity, name: str) -> str:
        """Return the value of a field in words."""
        return self.value(file, SCHEMA.kind(entity.kind).field(name), entity.values[name])

    def label(self, kind: str, name: str) -> str:
        """Return what a field is called."""
        return self.wording.field(kind, name, self.language)

    def short_date(self, value: Value) -> str:
        """Return a date for a narrow column."""
        return short_form(value, self.language, self.wording.dates) if isinstance(value, PartialDate) else ""

    def reference(self, file: CaseFile, ref: Ref) -> str:
        """Return what a reference points at."""
        found = file.find(ref.entity)
        return self.title(file, found) if found is not None else _tr("Not in this vault")

    def title(self, file: CaseFile, entity: Entity) -> str:
        """Return how an entry is called in a list; what it is, when nothing names it yet."""
        if entity.kind == "person":
            return self.person(file, entity.id) or self.wording.kind("person", self.language)
        if entity.kind == "name":
            named = full_name(entity)
        elif entity.kind == "claim":
            named = self.claim(file, entity)
        elif entity.kind == "involvement":
            named = self.field(file, entity, "person") or entity.text("party")
        else:
            words = [self.field(file, entity, name) for name in SCHEMA.kind(entity.kind).title_fields]
            named = _BETWEEN.get(entity.kind, " · ").join(word for word in words if word)
        if not named and "type" in entity.values:
            named = self.field(file, entity, "type")
        return cut(named) or self.wording.kind(entity.kind, self.language)

    def claim(self, file: CaseFile, claim: Entity) -> str:
        """Return what an account says."""
        return self.claimed_value(file, claim) or claim.text("statement")

    def claimed_value(self, file: CaseFile, claim: Entity) -> str:
        """Return the value that an account gives to its field."""
        subject, value = claim.get("subject"), claim.get("value")
        target = file.tree.entities.get(subject.entity) if isinstance(subject, Ref) else None
        name = claim.text("field")
        known = target is not None and SCHEMA.kind(target.kind).has(name)
        kind, field = (target.kind, name) if target is not None and known else ("claim", "value")
        return self.value(file, SCHEMA.kind(kind).field(field), value)

    def about(self, file: CaseFile, subject: Ref | None, field: str, topic: str) -> str:
        """Return what an account is about: a field of an entry, or its topic."""
        target = None if subject is None else file.tree.entities.get(subject.entity)
        if target is None or not SCHEMA.kind(target.kind).has(field):
            return topic or _tr("Not said what it is about")
        label = self.label(target.kind, field)
        if target.kind in ("case", "person"):
            return label if not topic else f"{label}: {topic}"
        return f"{self.title(file, target)}: {label}"

    def person(self, file: CaseFile, person: EntityId | None, *, other: bool = False) -> str:
        """Return a person's name in the script of the language, or in the other one; "" without a name."""
        names = person_name(file.tree, person, cyrillic=self.language in CYRILLIC, nameless="")
        return names.other if other else names.full

    def heading(self, file: CaseFile) -> tuple[str, str]:
        """Return the name of a case and the same in the other script."""
        who = principal_of(file.tree)
        name = self.person(file, who.id if who else None)
        other = self.person(file, who.id if who else None, other=True)
        return name or file.tree.root.text("title") or _tr("Name not yet known"), other

    def author(self, file: CaseFile, author: Author) -> str:
        """Return who wrote something."""
        if author.key in file.own:
            return _tr("You")
        return author.name or _tr("Key {0}").format(author.key.hex()[:8])


def cut(text: str) -> str:
    """Return one line of a text, with an ellipsis where it goes on."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"


def moment_text(when: Moment) -> str:
    """Return a moment in the time of this computer."""
    return f"{when.as_datetime().astimezone():%Y-%m-%d %H:%M}"


def ago(when: Moment, now: datetime) -> str:
    """Return how long ago somebody's clock says something was: "2 h", "yesterday", or the day."""
    minutes = Moment.of(now.astimezone(UTC)).minutes - when.minutes
    if minutes < 0:
        return moment_text(when)
    if minutes < 1:
        return _tr("just now")
    if minutes < 60:
        return _tr("{0} min").format(minutes)
    if minutes < 24 * 60:
        return _tr("{0} h").format(minutes // 60)
    if minutes < 48 * 60:
        return _tr("yesterday")
    return f"{when.as_datetime().astimezone():%Y-%m-%d}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("CaseWords", text)
