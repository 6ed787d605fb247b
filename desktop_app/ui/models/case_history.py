"""The history of a case in words: who, when by their clock, from what to what."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.history import HistoryEntry
from desktop_app.domain.ids import CommitHash, EntityId
from desktop_app.domain.kinds import SCHEMA
from desktop_app.domain.values import Moment, Value
from desktop_app.services.cases.page import CaseFile
from desktop_app.ui.models.case_words import CaseWords, ago, cut, moment_text


@dataclass(frozen=True, slots=True)
class Change:
    """Several changes of one save in a line: who, what, how long ago."""

    who: str
    what: str
    when: str


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One change. ``is_own`` says that its save may be taken back by whoever works here."""

    commit: CommitHash
    entity: EntityId | None
    what: str
    from_to: str
    who: str
    clock: str
    is_own: bool

    @property
    def below(self) -> str:
        """Who and when, on one line."""
        return f"{self.who}  ·  {self.clock}"


def history_lines(words: CaseWords, file: CaseFile, entries: Iterable[HistoryEntry]) -> list[HistoryLine]:
    """Return entries of the history in words, in their order."""
    return [_line(words, file, entry) for entry in entries if entry.change not in ("undo", "erasure")]


def changes_of(
    words: CaseWords, file: CaseFile, entries: Iterable[HistoryEntry], now: datetime
) -> list[Change]:
    """Return a line for each save: the first field, and how many more."""
    saves: dict[CommitHash, list[HistoryEntry]] = {}
    for entry in entries:
        if entry.change not in ("undo", "erasure"):
            saves.setdefault(entry.operation.commit, []).append(entry)
    return [_save(words, file, made, now) for made in saves.values()]


def clock_text(file: CaseFile, author_key: bytes, clock: Moment) -> str:
    """Return what the clock of whoever wrote said: no clock but one's own is believed."""
    if author_key in file.own:
        return moment_text(clock)
    return _tr("their clock said {0}").format(moment_text(clock))


def _save(words: CaseWords, file: CaseFile, made: list[HistoryEntry], now: datetime) -> Change:
    first = next((entry for entry in made if entry.change != "set"), made[0])
    what = _what(words, file, first)
    if len(made) > 1:
        what = _tr("{0} and {1} more").format(what, len(made) - 1)
    return Change(words.author(file, first.author), what, ago(first.clock, now))


def _line(words: CaseWords, file: CaseFile, entry: HistoryEntry) -> HistoryLine:
    before, after = _told(words, file, entry, entry.before), _told(words, file, entry, entry.after)
    unknown = _tr("not yet known")
    if entry.withheld:
        from_to = _tr("withheld from this copy")
    elif entry.erased:
        from_to = _tr("erased")
    elif entry.change == "set":
        from_to = f"{before} → {after or unknown}" if before else after or unknown
    else:
        from_to = after or before
    return HistoryLine(
        entry.operation.commit,
        entry.entity,
        _what(words, file, entry),
        cut(from_to),
        words.author(file, entry.author),
        clock_text(file, entry.author.key, entry.clock),
        entry.author.key in file.own,
    )


def _what(words: CaseWords, file: CaseFile, entry: HistoryEntry) -> str:
    if entry.kind is None:
        return _tr("Something that a newer program wrote")
    kind = words.wording.kind(entry.kind, words.language)
    match entry.change:
        case "created":
            return _tr("{0} added").format(_named(words, file, entry, kind))
        case "deleted":
            return _tr("{0} deleted").format(kind)
        case _ if entry.field is None:
            return kind
        case "added":
            return _tr("{0}: added").format(words.label(entry.kind, entry.field))
        case "removed":
            return _tr("{0}: taken out").format(words.label(entry.kind, entry.field))
        case _:
            label = words.label(entry.kind, entry.field)
            return label if entry.kind in ("case", "person") else f"{kind}: {label}"


def _named(words: CaseWords, file: CaseFile, entry: HistoryEntry, kind: str) -> str:
    found = None if entry.entity is None else file.tree.entities.get(entry.entity)
    title = words.title(file, found) if found is not None and entry.kind != "case" else kind
    return kind if title == kind else f"{kind} “{title}”"


def _told(words: CaseWords, file: CaseFile, entry: HistoryEntry, values: tuple[Value, ...]) -> str:
    if entry.kind is None or entry.field is None:
        return ""
    spec = SCHEMA.kind(entry.kind).field(entry.field)
    return _tr(" or ").join(words.value(file, spec, value) for value in values if value is not None)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CaseHistory", text)
