"""What to know before a dossier is filed, each with a way to the place where it can be mended."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.ids import EntityId
from desktop_app.services.dossier.exhibits import size_in_words
from desktop_app.services.dossier.preview import KeyFact, Preview
from desktop_app.services.dossier.printing import PrintedExhibit
from desktop_app.services.wording import Wording


class State(Enum):
    """How much a check matters; its colour role, and its icon."""

    STOP = ("danger", "circle-x")
    LOOK = ("warn", "circle-alert")
    FINE = ("ok", "check")

    @property
    def tint(self) -> str:
        """The colour role."""
        return self.value[0]

    @property
    def icon(self) -> str:
        """The icon."""
        return self.value[1]


class Choice(Enum):
    """A choice of the page that a check leads to."""

    PURPOSE = "purpose"
    RECIPIENT = "recipient"
    EXHIBITS = "exhibits"


Goal = Choice | KeyFact | EntityId
"""Where a link leads: a choice of this page, a field of the case, a piece of evidence."""


@dataclass(frozen=True, slots=True)
class Check:
    """A sentence, how much it matters, and the link below it, if there is anything to do."""

    state: State
    sentence: str
    link: str = ""
    goal: Goal | None = None


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("DossierChecks", text, "", number)


def _fate(one: PrintedExhibit) -> str:
    """Return what became of a file that is not in the dossier as it was."""
    told = {
        "missing": _tr("Exhibit {letter} is left out: the vault does not hold its original"),
        "encrypted": _tr("Exhibit {letter} is left out: it is protected by a password"),
        "unreadable": _tr("Exhibit {letter} is left out: it cannot be read"),
        "damaged": _tr("Exhibit {letter} is damaged; pages may be missing or incomplete"),
        "too-many-pixels": _tr("Exhibit {letter} is left out: no real picture is as large as it says"),
        "too-many-pages": _tr("Exhibit {letter} is left out: it has more pages than can be real"),
        "unknown-type": _tr("Exhibit {letter} is left out: its content is of no kind that prints"),
    }
    other = _tr("Exhibit {letter} is left out ({reason})")
    return told.get(one.reason, other).format(letter=one.exhibit, reason=one.reason)


class DossierChecks:
    """Tells about previews in the language of the screen."""

    def __init__(self, wording: Wording, language: str) -> None:
        self._wording, self._language = wording, language

    def of(self, preview: Preview) -> list[Check]:
        """Return the checks, the gravest first."""
        found = [*self._copy(preview), *self._exhibits(preview), *self._facts(preview), *self._fine(preview)]
        order = list(State)
        return sorted(found, key=lambda check: order.index(check.state))

    @staticmethod
    def headline(checks: list[Check]) -> str:
        """Return the line below the title."""
        stops = sum(check.state is State.STOP for check in checks)
        looks = sum(check.state is State.LOOK for check in checks)
        if stops and looks:
            return _tr("{stops} left out or damaged, {looks} to look at").format(stops=stops, looks=looks)
        if stops:
            return _tr("{stops} left out or damaged").format(stops=stops)
        return _tr("{looks} to look at").format(looks=looks) if looks else _tr("Nothing stands against it")

    @staticmethod
    def left_out(preview: Preview) -> str:
        """Return what was left out, in one sentence."""
        notes = preview.survey.privileged_notes
        missing = sum(one.reason not in ("", "damaged", "listed-only") for one in _files(preview))
        parts = []
        if not preview.request.with_exhibits and preview.survey.exhibits:
            parts.append(_tr("the pages of all exhibits"))
        elif missing:
            parts.append(_tr("the file(s) of %n exhibit(s)", missing))
        if notes:
            parts.append(_tr("%n privileged note(s) (the handling page says so)", notes))
        return (
            _tr("Left out: {things}").format(things=", ".join(parts)) if parts else _tr("Nothing is left out")
        )

    @staticmethod
    def _copy(preview: Preview) -> list[Check]:
        request = preview.request
        if not request.is_internal:
            return [Check(State.FINE, _tr("Purpose and recipient are named on every copy"))]
        told = _tr("An internal copy, and every page says so: {lack} is not named")
        if request.purpose:
            lack, goal = _tr("the recipient"), Choice.RECIPIENT
        elif request.recipient:
            lack, goal = _tr("the purpose"), Choice.PURPOSE
        else:
            lack, goal = _tr("what for and to whom"), Choice.PURPOSE
        return [Check(State.LOOK, told.format(lack=lack), _tr("Name it"), goal)]

    @staticmethod
    def _exhibits(preview: Preview) -> list[Check]:
        survey = preview.survey
        if not survey.exhibits:
            return [Check(State.LOOK, _tr("No statement has an exhibit: there is no evidence on file"))]
        if not preview.request.with_exhibits:
            told = _tr("Exhibits are listed, but their pages are left out")
            return [Check(State.LOOK, told, _tr("Put them in"), Choice.EXHIBITS)]
        places = dict(survey.exhibits)
        found = [
            Check(State.STOP, _fate(one), _tr("Look at it"), places.get(one.exhibit))
            for one in _files(preview)
            if one.reason not in ("", "listed-only")
        ]
        if survey.listed_only:
            told = _tr(
                "%n exhibit(s) listed only: recordings, or files that do not print", survey.listed_only
            )
            found.append(Check(State.LOOK, told))
        if not preview.with_pages:
            told = _tr("The exhibits are too large to preview; the saved file holds their pages")
            found.append(Check(State.LOOK, told))
        return found

    def _facts(self, preview: Preview) -> list[Check]:
        found = [
            Check(
                State.LOOK,
                _tr("{fact} is not yet known").format(
                    fact=self._wording.field(gap.kind, gap.field, self._language)
                ),
                _tr("Go there"),
                gap,
            )
            for gap in preview.survey.unknown
        ]
        unprintable = [
            warning.rsplit(" ", 1)[-1]
            for warning in preview.report.warnings
            if warning.startswith("unprintable character")
        ]
        if unprintable:
            told = _tr("Characters that the fonts do not have print as boxes: {characters}")
            found.append(Check(State.LOOK, told.format(characters=" ".join(unprintable))))
        if len(unprintable) < len(preview.report.warnings):
            found.append(Check(State.LOOK, _tr("A reference inside the dossier leads nowhere")))
        return found

    @staticmethod
    def _fine(preview: Preview) -> list[Check]:
        pages = preview.report.pages
        told = [_tr("Pages 1 to {pages}, bottom centre").format(pages=f"{pages:,}")]
        letters = [letter for letter, _ in preview.survey.exhibits]
        if len(letters) > 1:
            told.append(_tr("Tabs {first} to {last} in order").format(first=letters[0], last=letters[-1]))
        if preview.with_pages:
            told.append(_tr("Size {size}").format(size=size_in_words(len(preview.content))))
        return [Check(State.FINE, sentence) for sentence in told]


def _files(preview: Preview) -> list[PrintedExhibit]:
    """Return what became of the exhibits; those too large to preview are not spoken of."""
    if preview.with_pages:
        return list(preview.report.exhibits)
    missing = set(preview.prepared.missing)
    return [one for one in preview.report.exhibits if one.exhibit in missing]
