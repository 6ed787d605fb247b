"""The dossier page: choices at the left, pages as they will be printed, and what to know before filing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.errors import KnownError
from desktop_app.domain.ids import EntityId
from desktop_app.services.dossier.preview import DossierDesk, Preview
from desktop_app.services.dossier.printing import DossierReport
from desktop_app.services.evidence.desk import Work, session_of
from desktop_app.services.evidence.pages import Way
from desktop_app.services.wording import Wording
from desktop_app.ui.backend import Backend
from desktop_app.ui.dialogs.files import ask_new_file
from desktop_app.ui.dossier.checks import ChecksPane
from desktop_app.ui.dossier.choices import ChoicesForm
from desktop_app.ui.dossier.thumbs import ThumbStrip
from desktop_app.ui.evidence.viewer import Viewer
from desktop_app.ui.models.dossier import DossierModel
from desktop_app.ui.models.dossier_checks import Choice, DossierChecks, Goal
from desktop_app.ui.models.dossier_thumbs import WIDTH as THUMB
from desktop_app.ui.models.dossier_thumbs import ThumbModel
from desktop_app.ui.models.viewer import ViewerModel
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.theme import current_theme, set_fixed, set_margins, set_spacing
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.layouts import column, framed, hairline, row, scrolled
from desktop_app.ui.widgets.progress import ProgressStrip
from desktop_app.ui.widgets.text import ElidedLabel, Glyph, Label

CHOICES, CHECKS = 292, 268
WIDE_FROM = 1040
"""House pixels from which the checks have a column of their own, else they stand below the choices."""
_MIB = 1 << 20


class DossierPage(QWidget):
    """Shows and saves the dossier of a case. ``told`` carries a sentence and None; ``failed`` an error.

    ``closed`` asks to go back to the case; ``place_wanted`` carries a ``KeyFact`` or the id of a piece of
    evidence that somebody wants to mend there.
    """

    told = Signal(str, object)
    failed = Signal(object)
    closed = Signal()
    place_wanted = Signal(object)
    _progressed = Signal(float, float)

    def __init__(self, backend: Backend, wording: Wording, tasks: Tasks, language: str = "en") -> None:
        super().__init__()
        self._tasks = tasks
        self._desk = DossierDesk(session_of(backend), wording)
        self._words = DossierChecks(wording, language)
        self._work: Work[DossierReport] | None = None
        self._turner = self._desk.turner()
        self.destroyed.connect(self._turner.shut_down)
        self.model = DossierModel(self._desk, tasks, self)
        self.pages = ViewerModel(self._turner, tasks, self)
        self.thumbs_model = ThumbModel(self._turner, tasks, self)
        self._build()
        self._bind()

    def show_case(self, case: EntityId) -> None:
        """Lay out the dossier of a case."""
        if case != self.model.case:
            self.pages.clear()
            self.thumbs_model.show(0, 1)
        self.model.show_case(case)
        self.form.show_choices(self.model.choices)

    def save(self) -> None:
        """Ask for a place and write the PDF there."""
        preview = self.model.preview
        if preview is None or self._work is not None:
            return
        target = ask_new_file(
            self, self.tr("Save the dossier outside the vault"), f"{preview.prepared.code}.pdf"
        )
        if target is not None:
            self.write(target if target.suffix else target.with_suffix(".pdf"))

    def write(self, target: Path) -> None:
        """Write the PDF of what is chosen now."""
        request = self.model.request()
        if request is None or self._work is not None:
            return
        self.progress.begin(
            self.tr("Saving {name}").format(name=target.name), leaves=self.tr("Cancelling leaves no file.")
        )
        self._work = self._desk.save(
            request, target, lambda done, total: self._progressed.emit(float(done), float(total))
        )
        self._follow()
        self._tasks.start(self._work.future, self._written, self.failed.emit)
        # Also after a cancellation, of which tasks say nothing.
        self._work.future.add_done_callback(lambda _done: self._progressed.emit(-1.0, 0.0))

    def panes(self) -> list[QWidget]:
        """Return where F6 goes."""
        return [self.form.language, self.thumbs, self.viewer.view, self.save_button]

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the pages when nobody looks: they are plain text in memory."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.model.leave()
            self.pages.clear()
            self.thumbs_model.show(0, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the checks a column where there is room."""
        super().resizeEvent(event)
        self.retheme()

    def retheme(self) -> None:
        """Choose the shape anew."""
        wide = self.width() >= current_theme().px(WIDE_FROM)
        home = self._right if wide else self._below
        if self.checks.parentWidget() is not home:
            home_layout = home.layout()
            if home_layout is not None:
                home_layout.addWidget(self.checks)
        self._right_area.setVisible(wide)
        self._right_line.setVisible(wide)
        self._below.setVisible(not wide)

    def _build(self) -> None:
        self.form, self.checks = ChoicesForm(), ChecksPane()
        self.viewer = Viewer(
            self.pages, rotates=False, nothing=self.tr("The pages of the dossier appear here.")
        )
        self.thumbs = ThumbStrip(self.thumbs_model)
        back = Button("", "arrow-left", "quiet", tip=self.tr("Back to the case"), keys="Esc")
        back.clicked.connect(self.closed)
        self._below = framed(column(self.checks), "page")
        self._below.setProperty("role", "")
        choices = framed(
            column(
                row(back, Label(self.tr("Dossier"), "h2"), 1, gap=4),
                self.form,
                self._below,
                1,
                gap=16,
                margins=(16, 16, 16, 16),
            ),
            "pane",
        )
        left = scrolled(choices)
        left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_fixed(left, width=CHOICES)
        self._right = framed(column(margins=(20, 16, 16, 16)), "page")
        self._right_area = scrolled(self._right)
        set_fixed(self._right_area, width=CHECKS)
        self._right_line = hairline(upright=True)
        middle = row(
            left, hairline(upright=True), self.thumbs, self.viewer, self._right_line, self._right_area, gap=0
        )
        middle.setStretch(3, 1)
        self._omitted = ElidedLabel("", "dim")
        self._state = Label("", "small")
        self.save_button = Button(self.tr("Save PDF"), "download", "primary", keys="Ctrl+S", action=self.save)
        bar = row(
            Glyph("eye-off"), self._omitted, self._state, self.save_button, gap=8, margins=(20, 8, 20, 8)
        )
        bar.setStretch(1, 1)
        self.progress = ProgressStrip()
        stack = QVBoxLayout(self)
        set_margins(stack, 0, 0, 0, 0)
        set_spacing(stack, 0)
        stack.addLayout(middle, 1)
        stack.addWidget(self.progress)
        stack.addWidget(framed(bar, "bar"))

    def _bind(self) -> None:
        self.form.chosen.connect(lambda name, value: self.model.choose(**{name: value}))
        self.model.changed.connect(self._follow)
        self.model.made.connect(self._made)
        self.model.refused.connect(self._refused)
        self.checks.wanted.connect(self._go)
        self.thumbs.chosen.connect(self.pages.go)
        self.pages.changed.connect(lambda: self.thumbs.show_page(self.pages.page))
        self.progress.cancelled.connect(self._cancel)
        # Queued also from this thread: a save that is refused at once must end after it has begun.
        self._progressed.connect(self._advance, Qt.ConnectionType.QueuedConnection)
        for keys, action in (("Esc", self.closed.emit), ("Ctrl+S", self.save)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)

    def _made(self, preview: Preview) -> None:
        content = preview.content
        self.pages.replace(lambda: iter((content,)), Way.PDF, len(content))
        ratio = self.devicePixelRatioF()
        self.thumbs_model.show(preview.report.pages, current_theme().px(THUMB) * ratio)
        self.thumbs.show_page(self.pages.page)
        checks = self._words.of(preview)
        self.checks.show_checks(self._words.headline(checks), checks)
        self._omitted.setText(self._words.left_out(preview))

    def _refused(self, error: object) -> None:
        if isinstance(error, KnownError):
            self.pages.refuse(error)
            self.thumbs_model.show(0, 1)
        else:
            self.failed.emit(error)

    def _follow(self) -> None:
        making = self.model.is_making
        self._state.show_text(self.tr("Laying out…") if making else "")
        self.save_button.setEnabled(self.model.preview is not None and self._work is None)
        self.form.show_choices(self.model.choices)

    def _go(self, goal: Goal) -> None:
        if not isinstance(goal, Choice):
            self.place_wanted.emit(goal)
            self.closed.emit()
            return
        editor = self.form.editor(goal)
        editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if goal is Choice.EXHIBITS:
            self.form.exhibits.setChecked(True)

    def _cancel(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _advance(self, done: float, total: float) -> None:
        if done < 0:
            self._end()
        else:
            self.progress.advance(int(done / _MIB), int(total / _MIB))

    def _end(self) -> None:
        self._work = None
        self.progress.finish()
        self._follow()

    def _written(self, report: DossierReport) -> None:
        text = self.tr("{name}: {pages} pages saved. The file is outside the vault's protection now.")
        self.told.emit(text.format(name=report.path.name, pages=f"{report.pages:,}"), None)
