"""Why two people may be one, in words of the screen, and two cases side by side, row by row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.duplicates.people import Comparison
from desktop_app.domain.duplicates.reasons import Reason
from desktop_app.domain.entity import Entity
from desktop_app.domain.ids import EntityId
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.values import Term
from desktop_app.services.cases.page import CaseFile
from desktop_app.ui.models.case_words import CaseWords

Agreement = Literal["same", "fits", "differs", "alone"]

_PERSON = ("birth_date", "birth_place", "gender", "citizenships", "location", "facility", "occupation")
_CASE = ("status", "responsible", "opened", "external_id", "tags")
_COUNTED = ("event", "activity", "charge", "evidence", "claim", "note")


@dataclass(frozen=True, slots=True)
class Told:
    """A reason in words; ``tone`` says whether it speaks for one person, against, or not at all."""

    text: str
    tone: Literal["ok", "warn", "text3"]


@dataclass(frozen=True, slots=True)
class SideRow:
    """One fact of both cases.

    ``agreement`` is "fits" where what differs can still be one (two spellings, a year and a day of it),
    "alone" where only one says anything.
    """

    label: str
    one: str
    other: str
    agreement: Agreement


def likelihood(comparison: Comparison) -> str:
    """Return how sure a score is, in words."""
    for least, words in (
        (0.95, _tr("Almost certainly one person")),
        (0.8, _tr("Very likely one person")),
        (0.65, _tr("Likely one person")),
    ):
        if comparison.score >= least:
            return words
    return _tr("Perhaps one person")


def percent(comparison: Comparison) -> str:
    """Return a score for the end of a row."""
    return f"{round(comparison.score * 100)} %"


def told(words: CaseWords, reason: Reason) -> Told:
    """Return a reason in words; days stand as the language writes them."""
    template = _templates()[reason.code]
    one, other = reason.one, reason.other
    if reason.code.startswith("birth-"):
        one, other = (words.short_date(PartialDate.from_canonical(date)) for date in (one, other))
    tone: Literal["ok", "warn", "text3"] = "ok" if reason.speaks_for else "warn" if reason.weight else "text3"
    return Told(template.format(one=one, other=other), tone)


def side_by_side(
    words: CaseWords,
    one: CaseFile,
    other: CaseFile,
    people: tuple[EntityId, EntityId],
    comparison: Comparison,
) -> list[SideRow]:
    """Return the facts that people compare, one row a field; what neither file knows is left out."""
    against = {reason.code.split("-")[0] for reason in comparison.reasons if not reason.speaks_for}
    names, birth = words.wording.kind("name", words.language), words.label("person", "birth_date")
    fitting = {names} if against.isdisjoint(("family", "given", "word")) else set()
    fitting |= set() if "birth" in against else {birth}
    facts = zip(_facts(words, one, people[0]), _facts(words, other, people[1]), strict=True)
    return [
        SideRow(label, mine, theirs, _agreement(mine, theirs, fits=label in fitting))
        for (label, mine), (_, theirs) in facts
        if mine or theirs
    ]


def _agreement(one: str, other: str, *, fits: bool) -> Agreement:
    if not one or not other:
        return "alone"
    if one == other:
        return "same"
    return "fits" if fits else "differs"


def _facts(words: CaseWords, file: CaseFile, person: EntityId) -> Iterator[tuple[str, str]]:
    who, case = file.tree.entities[person], file.tree.root
    names = (words.title(file, name) for name in file.tree.of_kind("name", person))
    yield words.wording.kind("name", words.language), "\n".join(names)
    for name in _PERSON:
        yield words.label("person", name), words.field(file, who, name)
    papers = (_paper(words, file, paper) for paper in file.tree.of_kind("identifier", person))
    yield words.wording.kind("identifier", words.language), "\n".join(papers)
    for name in _CASE:
        yield words.label("case", name), words.field(file, case, name)
    counts = ((kind, sum(1 for _ in file.tree.of_kind(kind))) for kind in _COUNTED)
    counted = (words.wording.labels.counted(kind, count, words.language) for kind, count in counts if count)
    yield _tr("Entries"), ", ".join(counted)


def _paper(words: CaseWords, file: CaseFile, paper: Entity) -> str:
    kind = words.field(file, paper, "type") if isinstance(paper.get("type"), Term) else ""
    return " ".join(part for part in (kind, paper.text("value")) if part)


def _templates() -> dict[str, str]:
    return {
        "identifier-same": _tr("The same number {one}"),
        "identifier-differs": _tr("Two numbers of one kind: {one}, {other}"),
        "family-same": _tr("Family name {one}"),
        "family-spelling": _tr("One family name in two spellings: {one}, {other}"),
        "family-gender": _tr("One family name in two forms: {one}, {other}"),
        "family-typo": _tr("Family names that a slip of the pen parts: {one}, {other}"),
        "family-differs": _tr("Two family names: {one}, {other}"),
        "given-same": _tr("Given name {one}"),
        "given-spelling": _tr("One given name in two spellings: {one}, {other}"),
        "given-form": _tr("Forms of one given name: {one}, {other}"),
        "given-initial": _tr("An initial that fits: {one}, {other}"),
        "given-typo": _tr("Given names that a slip of the pen parts: {one}, {other}"),
        "given-differs": _tr("Two given names: {one}, {other}"),
        "patronymic-same": _tr("Patronymic {one}"),
        "patronymic-spelling": _tr("One patronymic in two spellings: {one}, {other}"),
        "patronymic-initial": _tr("The initial of the patronymic fits: {one}, {other}"),
        "patronymic-typo": _tr("Patronymics that a slip of the pen parts: {one}, {other}"),
        "patronymic-differs": _tr("Two patronymics: {one}, {other}"),
        "patronymic-missing": _tr("Only one with a patronymic"),
        "order-swapped": _tr("Family and given name stand in another order"),
        "word-extra": _tr("One name has a word more: {one}{other}"),
        "birth-same": _tr("Born {one}"),
        "birth-compatible": _tr("Birth dates that fit: {one}, {other}"),
        "birth-swapped": _tr("Day and month of birth are turned: {one}, {other}"),
        "birth-near": _tr("Birth dates that a slip of the pen parts: {one}, {other}"),
        "birth-differs": _tr("Two birth dates: {one}, {other}"),
        "gender-differs": _tr("The name of a man and that of a woman"),
        "name-common": _tr("People here with this name: {one}"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("DuplicateWords", text)
