"""Lists of the entries of a case: rows for two-line lists, and choices of what a reference can point at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.domain.entity import Entity
from desktop_app.domain.ids import EntityId
from desktop_app.domain.schema import Field
from desktop_app.domain.values import Ref, Term
from desktop_app.domain.withholding import is_privileged
from desktop_app.services.cases.page import CaseFile
from desktop_app.ui.models.case_layout import ICONS
from desktop_app.ui.models.case_words import CaseWords, cut
from desktop_app.ui.models.form_values import ref_text
from desktop_app.ui.models.two_line import TWO_LINE, Mark, TwoLine

Index = QModelIndex | QPersistentModelIndex
KEY = Qt.ItemDataRole.UserRole + 42
_BELOW = {
    "activity": ("type", "place"),
    "event": ("place", "status_at_end"),
    "charge": ("stage", "court", "sentence"),
    "note": ("type", "with_whom"),
    "relationship": ("role", "separated_where"),
    "period": ("person", "place", "organisation"),
    "designation": ("person", "status", "checked"),
    "proceeding": ("stage", "track", "number"),
    "deadline": ("status", "owner", "rule"),
    "task": ("status", "owner"),
    "risk_assessment": ("person", "assessor"),
    "pathway": ("status", "category", "priority"),
    "consent": ("person", "answer", "anonymity"),
    "disclosure": ("recipient", "recipient_organisation", "purpose"),
    "case_contact": ("conflict", "conflict_checked"),
}

_DATE = {
    "relationship": "begins",
    "period": "begins",
    "designation": "listed",
    "proceeding": "opened",
    "deadline": "due",
    "task": "due",
    "pathway": "referred",
    "consent": "given",
    "case_contact": "begins",
}


class LinesModel(QAbstractListModel):
    """Two-line rows with a key each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[object, TwoLine]] = []

    def show_rows(self, rows: Sequence[tuple[object, TwoLine]]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the two lines, the title, the whole as spoken, or the key."""
        if not index.isValid():
            return None
        key, line = self._rows[index.row()]
        return {
            int(TWO_LINE): line,
            int(KEY): key,
            int(Qt.ItemDataRole.DisplayRole): line.title,
            int(Qt.ItemDataRole.AccessibleTextRole): line.spoken(),
        }.get(int(role))

    def row_of(self, key: object) -> int:
        """Return the row of a key, -1 when it is not shown."""
        return next((at for at, (each, _) in enumerate(self._rows) if each == key), -1)


def entry_rows(words: CaseWords, file: CaseFile, kind: str) -> list[tuple[object, TwoLine]]:
    """Return the entries of a kind as rows, in the order of the case."""
    return [(entity.id, entry_line(words, file, entity)) for entity in file.tree.of_kind(kind)]


def entry_line(words: CaseWords, file: CaseFile, entity: Entity) -> TwoLine:
    """Return title and date, then what else tells one entry from another."""
    parts = [words.field(file, entity, name) for name in _BELOW.get(entity.kind, ())]
    tone = "text2"
    if entity.kind == "claim":
        subject = entity.get("subject")
        about = subject if isinstance(subject, Ref) else None
        parts = [
            words.about(file, about, entity.text("field"), entity.text("topic")),
            words.field(file, entity, "source"),
        ]
    if entity.kind == "event":
        acts = [words.title(file, act) for act in file.tree.of_kind("act", entity.id)]
        parts = [", ".join(acts), *parts]
    if entity.kind == "note" and is_privileged(entity):
        tone = "warn"
    conflicts = len(entity.conflicts)
    marks = (Mark("git-compare", "contest", conflicts),) if conflicts else ()
    return TwoLine(
        title=words.title(file, entity),
        below=cut("  ·  ".join(part for part in parts if part)),
        right=words.short_date(entity.get(_DATE.get(entity.kind, "date"))),
        tone="text2",
        marks=marks,
        icon=ICONS[entity.kind],
        tint=tone,
    )


def child_note(words: CaseWords, file: CaseFile, entity: Entity) -> tuple[str, str, str]:
    """Return caption, value and note of an entry as a row of a card."""
    caption_field, note_field = _CARD.get(entity.kind, ("", ""))
    caption = words.field(file, entity, caption_field) if caption_field else ""
    value = words.title(file, entity)
    if entity.kind == "act":
        told = [words.field(file, entity, name) for name in ("method", "place", "description")]
        value = cut("  ·  ".join(part for part in told if part)) or value
    note = words.field(file, entity, note_field) if note_field else ""
    if entity.kind == "name":
        note = _exhibits(file, entity) or words.field(file, entity, "source")
    if entity.kind == "identifier" and not note:
        note = _exhibits(file, entity)
    return caption or words.wording.kind(entity.kind, words.language), value, note


def reference_choices(words: CaseWords, file: CaseFile, spec: Field) -> list[tuple[str, str]]:
    """Return what a field can point at within the case: the text that stands for it, and its name."""
    kinds = (spec.target,) if spec.target else tuple({e.kind for e in file.tree.entities.values()})
    return [
        (ref_text(Ref(file.case, entity.id)), _choice(words, file, entity))
        for kind in kinds
        for entity in file.tree.of_kind(kind)
    ]


def elsewhere_choices(words: CaseWords, file: CaseFile, kind: str) -> dict[str, str]:
    """Return what the case names of a kind that travels beside cases, by the text that stands for it."""
    return {
        ref_text(Ref(entity.root, entity.id)): words.title(file, entity)
        for entity in file.sources.values()
        if entity.kind == kind
    }


def safe_contact(words: CaseWords, file: CaseFile, person: EntityId) -> tuple[str, str]:
    """Return how somebody can be reached safely and the tone of the block; ("", "") when nothing is known."""
    rules, tone = [], "ok"
    for channel in file.tree.of_kind("contact_channel", person):
        safety = channel.get("safety")
        parts = [words.field(file, channel, name) for name in ("channel", "safety", "when", "who_may_answer")]
        line = ", ".join(part for part in parts if part)
        if isinstance(safety, Term) and safety.code == "unsafe":
            tone = "warn"
        if line:
            rules.append(line)
    return ("\n".join(rules), tone) if rules else ("", "")


def _choice(words: CaseWords, file: CaseFile, entity: Entity) -> str:
    title = words.title(file, entity)
    if entity.kind != "evidence" or not entity.text("exhibit"):
        return title
    return f"{entity.text('exhibit')}: {title}"


def _exhibits(file: CaseFile, entity: Entity) -> str:
    named = [file.tree.entities.get(v.entity) for v in entity.elements("evidence") if isinstance(v, Ref)]
    return ", ".join(f"Ex. {item.text('exhibit')}" for item in named if item and item.text("exhibit"))


_CARD = {
    "name": ("type", ""),
    "identifier": ("type", "expires"),
    "contact_channel": ("channel", "safety"),
    "act": ("type", "date"),
    "involvement": ("role", "degree"),
    "custody": ("action", "when"),
    "person": ("role", ""),
    "hearing": ("date", "outcome"),
    "filing": ("filed", "received"),
    "decision": ("date", "result"),
    "stay": ("requested", "status"),
    "counsel": ("role", "entered"),
    "risk_factor": ("axis", "answer"),
    "criterion": ("state", "checked"),
    "covered_person": ("position", "result"),
    "letter_step": ("date", "who"),
    "round_place": ("rank", "chosen"),
}
