"""Holds the sections of a case page: each is built when first shown, and filled when it is out of date."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from desktop_app.domain.entity import Tree
from desktop_app.domain.ids import EntityId
from desktop_app.services.cases.page import CaseFile
from desktop_app.ui.case.case_form import CaseFormSection
from desktop_app.ui.case.claims import ClaimsSection
from desktop_app.ui.case.context import CaseContext
from desktop_app.ui.case.family import FamilySection
from desktop_app.ui.case.history import HistorySection
from desktop_app.ui.case.list_section import ListSection
from desktop_app.ui.case.overview import OverviewSection
from desktop_app.ui.case.person import PersonSection
from desktop_app.ui.case.section import CaseSection
from desktop_app.ui.case.timeline import TimelineSection
from desktop_app.ui.models.case_layout import (
    CASE,
    CLAIMS,
    HISTORY,
    OVERVIEW,
    PERSON,
    PLACES,
    TIMELINE,
    Place,
    title_of,
)
from desktop_app.ui.slices import Slices, prepare
from desktop_app.ui.widgets.stack import PageStack

WARM_MS = 150
"""From a case being shown to the first piece that is made ahead: its overview paints first."""


@runtime_checkable
class ShowsTree(Protocol):
    """A section of another part of the program."""

    def show_tree(self, tree: Tree, file: CaseFile) -> None:
        """Show a case."""
        ...


@dataclass(slots=True)
class _Held:
    """A section: how it is made, and once it was shown, itself, which case it shows, whether anew.

    ``under`` names the section it is reached from, "" for one that stands in the rail itself.
    """

    title: str
    make: Callable[[], QWidget]
    under: str = ""
    widget: QWidget | None = None
    case: EntityId | None = None
    is_old: bool = True


class SectionHost(PageStack):
    """The sections by their keys, in the order of the rail."""

    def __init__(self, context: CaseContext) -> None:
        super().__init__(role="page")
        self._context = context
        self._warm = Slices(self, WARM_MS)
        self._held = {place.key: _Held(title_of(place.key), partial(self._make, place)) for place in PLACES}

    def warm_up(self) -> None:
        """Make the large sections while nobody waits for them, piece by piece; each fits into a frame."""
        self._warm.begin(*(self._warmed(key) for key in (PERSON, CASE)))

    @property
    def is_warming(self) -> bool:
        """Whether sections are still made ahead."""
        return self._warm.is_busy

    def _warmed(self, key: str) -> Iterator[None]:
        held = self._held[key]
        if held.widget is None:
            held.widget = held.make()
            self.addWidget(held.widget)
            yield
        widget = held.widget
        if isinstance(widget, PersonSection | CaseFormSection):
            while widget.form.build_step():
                yield
        self._fill(held)
        yield
        if widget is not self.currentWidget():
            yield from prepare(widget, self)

    def titles(self) -> dict[str, str]:
        """Return the names of the sections of the rail by their keys."""
        return {key: held.title for key, held in self._held.items() if not held.under}

    def listed(self, key: str) -> str:
        """Return the section of the rail that stands for a section; raises ``KeyError`` for none of them."""
        return self._held[key].under or key

    def offer(self, key: str, title: str, make: Callable[[], QWidget], *, under: str = "") -> None:
        """Offer a section of another part of the program; a section of that key gives way to it."""
        held = self._held.get(key)
        if held is None:
            self._held[key] = _Held(title, make, under)
            return
        if held.widget is not None:
            self.removeWidget(held.widget)
            held.widget.deleteLater()
        held.title, held.make, held.widget, held.is_old = title, make, None, True

    def show_section(self, key: str) -> QWidget:
        """Show a section; raises ``KeyError`` for a key that nobody offers."""
        held = self._held[key]
        if held.widget is None:
            held.widget = held.make()
            self.addWidget(held.widget)
        self._fill(held)
        self.setCurrentWidget(held.widget)
        return held.widget

    def built(self, key: str) -> QWidget | None:
        """Return a section that was shown before."""
        return self._held[key].widget

    def grow_old(self) -> None:
        """The case has changed: every section is filled again when it is next shown."""
        for held in self._held.values():
            held.is_old = True

    def _fill(self, held: _Held) -> None:
        file = self._context.file
        if file is None or held.widget is None or not held.is_old:
            return
        is_other, held.case, held.is_old = held.case != file.case, file.case, False
        _show(held.widget, file, is_other=is_other)

    def _make(self, place: Place) -> QWidget:
        made: dict[str, Callable[[], QWidget]] = {
            OVERVIEW: lambda: OverviewSection(self._context),
            TIMELINE: lambda: TimelineSection(self._context, title_of(TIMELINE)),
            PERSON: lambda: PersonSection(self._context),
            "family": lambda: FamilySection(self._context, title_of("family")),
            CLAIMS: lambda: ClaimsSection(self._context, title_of(CLAIMS)),
            CASE: lambda: CaseFormSection(self._context),
            HISTORY: lambda: HistorySection(self._context),
        }
        if place.key in made:
            return made[place.key]()
        return ListSection(self._context, place.kind, place.key, title_of(place.key))


def _show(section: object, file: CaseFile, *, is_other: bool) -> None:
    if isinstance(section, CaseSection):
        section.show_file(file, is_other=is_other)
    elif isinstance(section, ShowsTree):
        section.show_tree(file.tree, file)
