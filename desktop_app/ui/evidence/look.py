"""One piece of evidence under the eyes: its page, and beside it custody, hash, source and translation."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter

from desktop_app.domain.ids import EntityId
from desktop_app.services.evidence.adding import Taken
from desktop_app.services.evidence.desk import EvidenceDesk
from desktop_app.services.evidence.pages import Way, way_of
from desktop_app.services.evidence.rows import EvidenceRow
from desktop_app.ui.evidence.facts import EvidenceFacts
from desktop_app.ui.evidence.viewer import Viewer
from desktop_app.ui.models.evidence_text import EvidenceText
from desktop_app.ui.models.viewer import Fit, ViewerModel
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import set_minimum
from desktop_app.ui.widgets.buttons import Button

FACTS, LEAST_FACTS = 276, 200


class EvidenceLook(QSplitter):
    """Shows a piece, or why a file was refused. ``enlarged`` asks for all the room, or gives it back."""

    enlarged = Signal(bool)

    def __init__(self, desk: EvidenceDesk, words: EvidenceText, tasks: Tasks) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._desk, self._words = desk, words
        self._turner = desk.turner()
        self.destroyed.connect(self._turner.shut_down)
        self._under: tuple[EntityId, bytes] | None = None
        self._facts_chosen = False
        self.model = ViewerModel(self._turner, tasks, self)
        self._facts_button = Button("", "panel-left", "quiet", tip=self.tr("Custody, hash and source"))
        self._facts_button.setCheckable(True)
        self._facts_button.setChecked(True)
        self.large = Button("", "maximize-2", "quiet", tip=self.tr("Larger viewer"), keys="Return")
        self.large.setCheckable(True)
        self.viewer = Viewer(self.model, self._facts_button, self.large)
        self.facts = EvidenceFacts(words)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(self.viewer)
        self.addWidget(self.facts)
        self.setStretchFactor(0, 1)
        self.setSizes([2 * FACTS, FACTS])
        set_minimum(self.facts, width=LEAST_FACTS)
        self._facts_button.clicked.connect(self._choose_facts)
        self.large.toggled.connect(self.enlarged)

    def show_item(self, item: EvidenceRow | Taken | None) -> None:
        """Show a piece; the file that is under the eyes already keeps its page."""
        self._facts_button.setEnabled(isinstance(item, EvidenceRow))
        if isinstance(item, EvidenceRow):
            self.facts.show_row(item)
            self._open(item)
            return
        self.clear()
        if item is not None:
            self.facts.show_refused(item)
            if item.refused is not None:
                self.model.refuse(item.refused)

    def tell_again(self, item: EvidenceRow | Taken | None) -> None:
        """Fill the block beside the page again: names of sources arrived."""
        if isinstance(item, EvidenceRow):
            self.facts.show_row(item)

    def clear(self) -> None:
        """Show nothing, and let the child go."""
        self._under = None
        self.model.clear()

    def fold(self, *, narrow: bool) -> None:
        """Leave the block out of narrow places, unless somebody chose otherwise."""
        if not self._facts_chosen:
            self._show_facts(on=not narrow)

    def _open(self, item: EvidenceRow) -> None:
        way = way_of(item.entity.text("media_type"))
        if item.sha256 is None:
            self.clear()
            self.viewer.say("file", self._words.hash(item))
        elif way is Way.NONE:
            self.clear()
            self.viewer.say("file", self.tr("This kind of file is kept as it is and not shown here."))
        elif self._under != (item.id, item.sha256):
            self._under = (item.id, item.sha256)
            self.model.fit = Fit.PAGE if way is Way.PICTURE else Fit.WIDTH
            self.model.show(self._desk.original(item.sha256), way, item.size or 0)

    def _choose_facts(self) -> None:
        self._facts_chosen = True
        self._show_facts(on=self._facts_button.isChecked())

    def _show_facts(self, *, on: bool) -> None:
        self._facts_button.setChecked(on)
        self.facts.setVisible(on)
