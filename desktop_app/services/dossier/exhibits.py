"""Which pieces of evidence become exhibits, under which letters, and how a statement cites them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.domain.document.blocks import Fact
from desktop_app.domain.document.inline import Citation, plain
from desktop_app.domain.document.model import CustodyStep, Exhibit, ExhibitFile
from desktop_app.domain.entity import Entity, Tree
from desktop_app.domain.ids import EntityId
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Moment, Ref, Term
from desktop_app.services.dossier.speech import Speech

PRINTABLE = frozenset(
    {
        "application/pdf",
        "image/jpeg",
        "image/png",
        "image/tiff",
        "image/webp",
        "image/gif",
        "image/heic",
        "image/heif",
    }
)
"""What the press can append as pages; everything else gets a tab sheet with its hash."""

_TRANSLATOR = ("translator", "translator_competence", "translator_contact")
"""A translation needs the name, competence, address and telephone of its maker (Practice Manual 3.3)."""

_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_UNIT = 1024


def letter_for(number: int) -> str:
    """Return the mark of the exhibit ``number`` (from 0): A … Z, AA, AB …"""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, len(_ALPHABET))
        letters = _ALPHABET[rest] + letters
    return letters


@dataclass(frozen=True, slots=True)
class ExhibitIndex:
    """Evidence in the order of its letters."""

    order: tuple[Entity, ...] = ()
    letters: Mapping[EntityId, str] = field(default_factory=dict)

    @classmethod
    def of(cls, tree: Tree) -> ExhibitIndex:
        """Give every piece its letter: the one it was filed under stays, others take the next free."""
        pieces = [
            piece for piece in tree.of_kind("evidence") if not isinstance(piece.get("redacted_of"), Ref)
        ]
        fixed = {piece.id: piece.text("exhibit").strip().upper() for piece in pieces}
        taken: set[str] = set()
        letters: dict[EntityId, str] = {}
        for piece in pieces:
            mark = fixed[piece.id]
            if mark and mark.isalnum() and mark not in taken:
                letters[piece.id] = mark
                taken.add(mark)
        number = 0
        for piece in pieces:
            if piece.id in letters:
                continue
            while letter_for(number) in taken:
                number += 1
            letters[piece.id] = letter_for(number)
            taken.add(letters[piece.id])
        ordered = sorted(pieces, key=lambda piece: (len(letters[piece.id]), letters[piece.id]))
        return cls(tuple(ordered), letters)

    def citations(self, entity: Entity, *, bare: bool = False) -> tuple[Citation, ...]:
        """Return the citations of an entity's evidence, in the order of the letters."""
        if "evidence" not in entity.values:
            return ()
        cited = [ref.entity for ref in entity.elements("evidence") if isinstance(ref, Ref)]
        marks = sorted(
            (self.letters[piece] for piece in cited if piece in self.letters),
            key=lambda mark: (len(mark), mark),
        )
        return tuple(Citation(mark, bare=bare) for mark in marks)


def is_printable(piece: Entity) -> bool:
    """Whether the press can append it as pages."""
    return piece.text("media_type") in PRINTABLE and isinstance(piece.get("sha256"), bytes)


def exhibit(
    piece: Entity, tree: Tree, index: ExhibitIndex, speech: Speech, source: str, *, printed: bool
) -> Exhibit:
    """Return the exhibit of one piece of evidence, with its tab sheet; ``source`` is the source in words."""
    digest = piece.get("sha256")
    when = piece.get("date") or piece.get("captured")
    reason = "" if printed and is_printable(piece) else _why_listed(piece, speech, printed=printed)
    return Exhibit(
        letter=index.letters[piece.id],
        title=piece.text("title") or piece.text("filename") or speech.say("untitled"),
        title_original=piece.text("title_original"),
        kind=_kind(piece, speech),
        date=speech.short(when) if isinstance(when, PartialDate) else "",
        facts=_facts(piece, speech, source),
        sha256=digest.hex() if isinstance(digest, bytes) else "",
        custody=tuple(_custody(step, speech) for step in tree.of_kind("custody", piece.id)),
        files=(ExhibitFile(digest.hex()),) if not reason and isinstance(digest, bytes) else (),
        listed_reason=reason,
    )


def size_in_words(size: int) -> str:
    """Return a size such as ``4.2 MB``."""
    number = float(size)
    for unit in ("B", "KB", "MB"):
        if number < _UNIT:
            return f"{number:.0f} {unit}" if unit == "B" else f"{number:.1f} {unit}"
        number /= _UNIT
    return f"{number:.1f} GB"


def _kind(piece: Entity, speech: Speech) -> str:
    words = []
    for name, vocabulary in (("kind", "evidence_kind"), ("language", "language")):
        value = piece.get(name)
        if isinstance(value, Term):
            words.append(speech.term(vocabulary, value.code))
    status = piece.get("translation_status")
    if isinstance(status, Term):
        words.append(speech.term("translation_status", status.code))
    return speech.joined(words)


def _why_listed(piece: Entity, speech: Speech, *, printed: bool) -> str:
    if not isinstance(piece.get("sha256"), bytes):
        return speech.say("no_file")
    if not printed:
        return speech.say("left_out_on_request")
    seconds = piece.get("duration_seconds")
    if isinstance(seconds, int):
        return speech.say("not_printable_media", duration=f"{seconds // 60}:{seconds % 60:02}")
    return speech.say("not_printable", type=piece.text("media_type") or "?")


def _facts(piece: Entity, speech: Speech, source: str) -> tuple[Fact, ...]:
    rows = [Fact(speech.say("source"), speech.or_unknown(source))]
    for name in ("date", "origin", "captured", "captured_by", "captured_how", "link", *_TRANSLATOR):
        value = piece.get(name)
        text = speech.given(value) if isinstance(value, PartialDate) else str(value or "")
        if text:
            rows.append(Fact(speech.field("evidence", name), plain(text)))
    for name, vocabulary in (("copy", "evidence_copy"), ("sensitivity", "confidentiality")):
        value = piece.get(name)
        if isinstance(value, Term):
            rows.append(Fact(speech.field("evidence", name), plain(speech.term(vocabulary, value.code))))
    size = piece.get("size")
    if isinstance(size, int):
        file = speech.joined([piece.text("filename"), piece.text("media_type"), size_in_words(size)])
        rows.append(Fact(speech.say("file"), plain(file)))
    if piece.text("authenticity"):
        rows.append(Fact(speech.field("evidence", "authenticity"), plain(piece.text("authenticity"))))
    return tuple(rows)


def _custody(step: Entity, speech: Speech) -> CustodyStep:
    when, action = step.get("when"), step.get("action")
    words = [speech.term("custody_action", action.code) if isinstance(action, Term) else ""]
    giver = step.text("from_whom")
    words += [
        step.text("who"),
        speech.say("custody_from", name=giver) if giver else "",
        step.text("note"),
    ]
    return CustodyStep(
        speech.day(when, short=True) if isinstance(when, Moment) else "—", speech.joined(words)
    )
