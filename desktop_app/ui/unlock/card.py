"""What the cards of the unlock window share: the drawing, a heading, a sentence, an error."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.errors import KnownError
from desktop_app.ui.languages import told
from desktop_app.ui.models.unlock import UnlockModel
from desktop_app.ui.theme import set_fixed, set_margins, set_spacing
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.layouts import Item
from desktop_app.ui.widgets.text import Glyph, Label

WIDTH = 432


class CardBody(QWidget):
    """A column in the middle of the window, 432 wide, that shows what the model says."""

    def __init__(self, model: UnlockModel, heading: str, sentence: str = "", icon: str = "anchor") -> None:
        super().__init__()
        self.model = model
        self._stack = QVBoxLayout(self)
        set_margins(self._stack, 28, 28, 28, 28)
        set_spacing(self._stack, 12)
        set_fixed(self, width=WIDTH)
        self._stack.addWidget(Glyph(icon, "accent", 26))
        self.heading = Label(heading, "h1")
        self.sentence = Label(sentence, "dim", wrap=True)
        self.sentence.setVisible(bool(sentence))
        self._stack.addWidget(self.heading)
        self._stack.addWidget(self.sentence)

    def put(self, *items: Item) -> None:
        """Add widgets, layouts or stretches below each other."""
        for item in items:
            if isinstance(item, QWidget):
                self._stack.addWidget(item)
            elif isinstance(item, int):
                self._stack.addStretch(item)
            elif item is not None:
                self._stack.addLayout(item)

    def refresh(self) -> None:
        """Show the model's present state; overridden by each card."""

    def first(self) -> QWidget:
        """Return what gets the focus when the card comes."""
        return self


def tell(field: Field, trouble: KnownError | None) -> None:
    """Show a known error below a field, or take it away."""
    field.set_error(told(trouble) if trouble is not None else "")
