"""Evidence in words: the cells of the table, and what stands beside the page: custody, hash, source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.dates.printing import as_given, short_form
from desktop_app.domain.entity import Entity
from desktop_app.domain.ids import EntityId
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Moment, Term
from desktop_app.services.dossier.exhibits import size_in_words
from desktop_app.services.evidence.rows import EvidenceRow
from desktop_app.services.wording import Wording

ICONS = {
    "court_document": "gavel",
    "identity_document": "id-card",
    "medical_report": "heart-pulse",
    "photograph": "image",
    "screenshot": "monitor",
    "video": "video",
    "audio": "megaphone",
    "letter": "mail",
    "statement": "quote",
    "article": "globe",
    "message": "message-square",
    "certificate": "stamp",
    "translation": "languages",
}
_EIGHT = 8
_NOTED = ("link", "origin", "captured_by", "captured_how")


@dataclass(frozen=True, slots=True)
class Line:
    """A caption and what is told under it; ``unknown`` when nobody has said."""

    caption: str
    text: str
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the custody log: when, what was done, by whom and from whom, and a remark."""

    when: str
    done: str
    who: str
    note: str


def icon_of(kind: str) -> str:
    """Return the icon of a kind of evidence."""
    return ICONS.get(kind, "file-text")


def hash_in_eights(sha256: bytes) -> str:
    """Return a hash as people compare it: groups of eight digits."""
    digits = sha256.hex()
    return " ".join(digits[at : at + _EIGHT] for at in range(0, len(digits), _EIGHT))


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("EvidenceText", text, "", number)


class EvidenceText:
    """Words in the language of the screen; ``names`` are those of the sources, as far as they are known."""

    def __init__(self, wording: Wording, language: str) -> None:
        self._wording, self._language = wording, language
        self.names: Mapping[EntityId, str] = {}

    def kind(self, row: EvidenceRow) -> str:
        """Return what kind of evidence it is."""
        return self._term("evidence_kind", row.code("kind"))

    def translation(self, row: EvidenceRow) -> str:
        """Return how far the translation is."""
        return self._term("translation_status", row.code("translation_status"))

    def source(self, row: EvidenceRow) -> str:
        """Return the name of the source."""
        return "" if row.source is None else self.names.get(row.source, "")

    def date(self, row: EvidenceRow) -> str:
        """Return the date in short."""
        return "" if row.date is None else short_form(row.date, self._language, self._wording.dates)

    def size(self, row: EvidenceRow) -> str:
        """Return the size of the original."""
        return "" if row.size is None else size_in_words(row.size)

    def about(self, row: EvidenceRow) -> tuple[Line, ...]:
        """Return what is known of a piece: source, translation and authenticity always, the rest if said."""
        piece = row.entity
        lines = [
            self._line(self._field("source"), self.source(row)),
            self._line(self._field("date"), self._given(row.date)),
            self._line(self._field("translation_status"), self._translated(row)),
            self._line(self._field("authenticity"), piece.text("authenticity")),
        ]
        if piece.text("title_original"):
            lines.insert(0, Line(self._field("title_original"), piece.text("title_original")))
        lines += [Line(self._field(name), piece.text(name)) for name in _NOTED if piece.text(name)]
        for name, vocabulary in (("language", "language"), ("copy", "evidence_copy")):
            if row.code(name):
                lines.append(Line(self._field(name), self._term(vocabulary, row.code(name))))
        return tuple(lines)

    def file(self, row: EvidenceRow) -> str:
        """Return name, type, size and length of the file in one line."""
        piece = row.entity
        seconds, pages = piece.get("duration_seconds"), piece.get("pages")
        parts = [piece.text("filename"), piece.text("media_type"), self.size(row)]
        if isinstance(pages, int):
            parts.append(_tr("%n page(s)", pages))
        if isinstance(seconds, int):
            parts.append(f"{seconds // 60}:{seconds % 60:02}")
        return "  ·  ".join(part for part in parts if part)

    def hash(self, row: EvidenceRow) -> str:
        """Return the hash in eights, or why there is none."""
        if row.sha256 is not None:
            return hash_in_eights(row.sha256)
        if "sha256" in row.entity.withheld:
            return _tr("The original was withheld from this copy.")
        return _tr("This piece has no file.")

    def custody(self, row: EvidenceRow) -> tuple[Step, ...]:
        """Return who had it when."""
        return tuple(self._step(step) for step in row.custody)

    def _step(self, step: Entity) -> Step:
        when, action = step.get("when"), step.get("action")
        who = step.text("who")
        if step.text("from_whom"):
            who = _tr("{who}, from {giver}").format(who=who or "—", giver=step.text("from_whom"))
        return Step(
            self._moment(when) if isinstance(when, Moment) else "—",
            self._term("custody_action", action.code if isinstance(action, Term) else ""),
            who,
            step.text("note"),
        )

    def _moment(self, moment: Moment) -> str:
        when = moment.as_datetime()
        day = short_form(PartialDate.of(when.date()), self._language, self._wording.dates)
        return f"{day}, {when:%H:%M} UTC"

    def _translated(self, row: EvidenceRow) -> str:
        parts = (self.translation(row), row.entity.text("translator"))
        return ", ".join(part for part in parts if part)

    def _given(self, date: PartialDate | None) -> str:
        return "" if date is None else as_given(date, self._language, self._wording.dates)

    def _field(self, name: str) -> str:
        return self._wording.field("evidence", name, self._language)

    def _term(self, vocabulary: str, code: str) -> str:
        return self._wording.term(vocabulary, code, self._language) if code else ""

    @staticmethod
    def _line(caption: str, text: str) -> Line:
        return Line(caption, text or _tr("Not yet known"), unknown=not text)
