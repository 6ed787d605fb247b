"""A field: label above, editor, and one line below for help, an error, or what was understood."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.theme import set_margins, set_spacing
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.layouts import restyle, row
from desktop_app.ui.widgets.text import Glyph, Kind, Label


class Field(QWidget):
    """Names an editor and tells what is known about its value.

    ``versions_asked`` is sent when the mark of a contested value is pressed.

    Of what there is to tell, the line below shows the most urgent: error, what was understood, the source
    (while the editor has the focus), why it is needed, help.
    """

    versions_asked = Signal()

    def __init__(self, caption: str, editor: QWidget, *, help_text: str = "") -> None:
        super().__init__()
        self.editor = editor
        self._caption = Label(caption, "label")
        self._told: dict[str, str] = {"help": help_text}
        self._focused = False
        self._missing: Glyph | None = None
        self._versions: Button | None = None
        self._line: Label | None = None
        self._mark: Glyph | None = None
        self._head = row(self._caption, 1, gap=4)
        self._stack = QVBoxLayout(self)
        set_margins(self._stack, 0, 0, 0, 0)
        set_spacing(self._stack, 4)
        self._stack.addLayout(self._head)
        self._stack.addWidget(editor)
        self.setFocusProxy(editor)
        editor.setAccessibleName(caption)
        self._caption.setBuddy(editor)  # on Linux a combo box is named by its label alone
        moved = getattr(editor, "focus_moved", None)
        if moved is not None:
            moved.connect(self._focus_moved)
        self._refresh()

    @property
    def caption(self) -> str:
        """The label above."""
        return self._caption.text()

    @property
    def told(self) -> str:
        """What the line below says now."""
        return self._line.text() if self._line is not None and not self._line.isHidden() else ""

    def set_help(self, text: str) -> None:
        """Say what belongs here."""
        self._tell("help", text)

    def set_error(self, text: str) -> None:
        """Say the rule and what is there ("8 or 9 digits, not 7"); an empty text takes the error away."""
        self._tell("error", text)

    def set_understood(self, text: str) -> None:
        """Say how the value was read; an empty text takes it away."""
        self._tell("ok", text)

    def set_source(self, text: str) -> None:
        """Name the source of the one account there is; shown while the editor has the focus."""
        self._tell("source", text)

    def set_missing(self, needed_for: str) -> None:
        """Mark an empty field that the profile needs, and say what for; an empty text takes the mark away."""
        if needed_for and self._missing is None:
            self._missing = Glyph("circle-alert", "warn", 12)
            self._head.insertWidget(1, self._missing)
        if self._missing is not None:
            self._missing.setVisible(bool(needed_for))
        self._tell("missing", needed_for)

    def set_versions(self, count: int) -> None:
        """Show "2 versions" beside the label; with one version or none there is no mark."""
        if count > 1 and self._versions is None:
            self._versions = Button("", "git-compare", "contest", tint="contest", icon_size=12)
            self._versions.clicked.connect(self.versions_asked)
            self._head.addWidget(self._versions)
        if self._versions is not None:
            self._versions.set_caption(self.tr("%n version(s)", "", count).replace("(s)", "s"))
            self._versions.setVisible(count > 1)

    def minimumSizeHint(self) -> QSize:
        """Ask for the editor's width; label and line wrap or give way."""
        base = super().minimumSizeHint()
        return QSize(
            max(self.editor.minimumSizeHint().width(), self._head.minimumSize().width()), base.height()
        )

    def _tell(self, what: str, text: str) -> None:
        if self._told.get(what, "") != text:
            self._told[what] = text
            self._refresh()

    def _focus_moved(self, here: bool) -> None:  # noqa: FBT001  (a signal's argument)
        self._focused = here
        if self._told.get("source"):
            self._refresh()

    def _refresh(self) -> None:
        order: list[tuple[str, Kind, str, str]] = [
            ("error", "danger", "circle-x", "danger"),
            ("ok", "ok", "check", "ok"),
            ("missing", "small", "", ""),
            ("help", "small", "", ""),
        ]
        if self._focused:
            order.insert(2, ("source", "small", "quote", "text3"))
        shown = next(
            (
                (self._told[what], kind, icon, tint)
                for what, kind, icon, tint in order
                if self._told.get(what)
            ),
            None,
        )
        self._show_line(*(shown or ("", "small", "", "")))
        state = "error" if self._told.get("error") else ""
        if (self.editor.property("state") or "") != state:
            self.editor.setProperty("state", state)
            restyle(self.editor)
        parts = [self._told.get(what, "") for what in ("error", "ok", "missing", "help", "source")]
        self.editor.setAccessibleDescription(" ".join(part for part in parts if part))

    def _show_line(self, text: str, kind: Kind, icon: str, tint: str) -> None:
        if self._line is None or self._mark is None:
            if not text:
                return
            self._line, self._mark = Label("", "small", wrap=True), Glyph("check", "ok", 12)
            self._stack.addLayout(row(self._mark, self._line, gap=4, top=True))
        self._line.set_kind(kind)
        self._line.show_text(text)
        self._mark.setVisible(bool(text and icon))
        if icon:
            self._mark.set_icon(icon, tint)
