"""The dossier as it is being chosen: each change lays it out anew, and the last wish wins."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.document.model import DocumentLanguage, Paper
from desktop_app.domain.ids import EntityId
from desktop_app.services.dossier.preview import Preview
from desktop_app.services.dossier.request import DossierRequest
from desktop_app.ui.tasks import Tasks

SOON_MS = 120
"""Changes that come closer together than this are one."""


class Maker(Protocol):
    """What lays dossiers out (``services.dossier.preview.DossierDesk``)."""

    def preview(self, request: DossierRequest) -> Future[Preview]:
        """Lay out a dossier in memory; the one asked for before is given up."""
        ...

    def forget(self) -> None:
        """Give up what is being laid out."""
        ...


@dataclass(frozen=True, slots=True)
class Choices:
    """What somebody chose for a dossier."""

    language: DocumentLanguage = "en"
    paper: Paper = "letter"
    purpose: str = ""
    recipient: str = ""
    with_exhibits: bool = True

    def request(self, case: EntityId, made: datetime) -> DossierRequest:
        """Return the request for a case."""
        return DossierRequest(
            case=case,
            made=made,
            language=self.language,
            paper=self.paper,
            purpose=self.purpose.strip(),
            recipient=self.recipient.strip(),
            with_exhibits=self.with_exhibits,
        )


class DossierModel(QObject):
    """Choices and the preview of them. ``changed`` is sent when anything that it tells is different.

    ``made`` carries a :class:`Preview`, ``refused`` the error of one that could not be laid out.
    """

    changed = Signal()
    made = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        maker: Maker,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(parent)
        self._maker, self._tasks, self._clock = maker, tasks, clock
        self._wish = 0
        self.case: EntityId | None = None
        self.choices = Choices()
        self.preview: Preview | None = None
        self.is_making = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self.make)

    def show_case(self, case: EntityId) -> None:
        """Lay out the dossier of a case; purpose and recipient of another case are forgotten."""
        if case != self.case:
            self.case, self.preview = case, None
            self.choices = replace(self.choices, purpose="", recipient="")
        self.make()

    def choose(self, **chosen: Any) -> None:
        """Change some choices; the layout follows soon."""
        wanted = replace(self.choices, **chosen)
        if wanted != self.choices:
            self.choices = wanted
            self._soon.start()
            self.changed.emit()

    def make(self) -> None:
        """Lay out now."""
        self._soon.stop()
        request = self.request()
        if request is None:
            return
        self._wish += 1
        self.is_making = True
        future = self._maker.preview(request)
        self._tasks.start(future, partial(self._take, self._wish), partial(self._refuse, self._wish))
        self.changed.emit()

    def request(self) -> DossierRequest | None:
        """Return what is asked for now; nothing while no case is shown."""
        return None if self.case is None else self.choices.request(self.case, self._clock())

    def leave(self) -> None:
        """Give up what is being laid out and forget the pages: nobody looks any more."""
        self._soon.stop()
        self._wish += 1
        self._maker.forget()
        self.preview, self.is_making = None, False
        self.changed.emit()

    def _take(self, wish: int, preview: Preview) -> None:
        if wish == self._wish:
            self.preview, self.is_making = preview, False
            self.made.emit(preview)
            self.changed.emit()

    def _refuse(self, wish: int, error: BaseException) -> None:
        if wish == self._wish:
            self.is_making = False
            self.refused.emit(error)
            self.changed.emit()
