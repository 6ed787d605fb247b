"""The unlock window's states: which card is shown, what is going on, what is wrong with what was typed."""

from __future__ import annotations

from concurrent.futures import Future
from enum import Enum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.errors import KnownError
from desktop_app.ui.door import Created, Door, Opened
from desktop_app.ui.tasks import Tasks

MIN_SCORE = 3
"""Below this a passphrase is refused: a room full of graphics cards has the file for ever."""


class Card(Enum):
    """Which card stands in the middle of the window."""

    OPEN = "open"
    PLACE = "place"
    WORDS = "words"
    REPEAT = "repeat"
    SHEET = "sheet"
    RECOVER = "recover"


class UnlockModel(QObject):
    """Opens, makes or recovers a vault; emits ``opened`` with an :class:`Opened` when that is done.

    ``busy`` is a sentence while something runs, else empty. ``trouble`` is the error last met, else None.
    """

    changed = Signal()
    opened = Signal(object)
    unexpected = Signal(object)

    def __init__(self, door: Door, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._tasks = Tasks(self)
        self._created: Created | None = None
        self._future: Future[Any] | None = None
        self.path: Path | None = None
        self.key_file: Path | None = None
        self.card = Card.OPEN
        self.busy = ""
        self.trouble: KnownError | None = None
        self.words = ""
        self.author_name = ""

    def choose_path(self, path: Path) -> None:
        """Take another file to open."""
        self.path = path
        self._show(Card.OPEN)

    def choose_key_file(self, path: Path | None) -> None:
        """Take a key file, or none."""
        self.key_file = path
        self.changed.emit()

    def open(self, passphrase: str, *, allow_costly: bool = False) -> None:
        """Open the chosen file; a second call while one runs is ignored."""
        if self.busy or self.path is None:
            return
        self._run(
            self._door.open(self.path, passphrase, self.key_file, allow_costly=allow_costly),
            self.tr("Opening…"),
            self._is_open,
        )

    def begin_place(self) -> None:
        """Ask where the new vault shall be, and by which name its author goes."""
        self._show(Card.PLACE)

    def begin_new(self, path: Path, author_name: str, language: str) -> None:
        """Start making a vault: offer six words first."""
        self.path = path
        self.author_name = author_name
        self.words = self._door.propose_words(language)
        self._show(Card.WORDS)

    def other_words(self, language: str) -> None:
        """Offer six other words."""
        self.words = self._door.propose_words(language)
        self.changed.emit()

    def accept_words(self, passphrase: str) -> None:
        """Take the words (offered or own) and go on to typing them once more."""
        if self._door.strength(passphrase).score < MIN_SCORE:
            self._fail(
                KnownError(
                    "passphrase-too-weak",
                    "This passphrase would not hold long.",
                    "Take the six words offered, or a longer phrase of your own.",
                )
            )
            return
        self.words = passphrase
        self._show(Card.REPEAT)

    def repeat_words(self, passphrase: str) -> None:
        """Make the vault if what was typed again is the same."""
        if self.busy or self.path is None:
            return
        if " ".join(passphrase.split()) != " ".join(self.words.split()):
            self._fail(
                KnownError(
                    "passphrase-differs",
                    "This is not what was chosen before.",
                    "Look at the words once more; nothing was made yet.",
                )
            )
            return
        self._run(
            self._door.create(self.path, self.words, self.key_file, self.author_name),
            self.tr("Making the vault…"),
            self._is_made,
        )

    def begin_recovery(self) -> None:
        """Show the card for the words of a recovery sheet."""
        self._show(Card.RECOVER)

    def recover(self, words: str, target: Path, passphrase: str) -> None:
        """Open the chosen file by its recovery words as typed, as a new vault at ``target``."""
        if self.busy or self.path is None:
            return
        self._run(
            self._door.recover(self.path, words, target, passphrase),
            self.tr("Recovering…"),
            self._is_made,
        )

    def sheet_is_written(self) -> None:
        """Go on: the person says that the recovery words are on paper."""
        if self._created is not None:
            made, self._created = self._created, None
            self.opened.emit(made)

    @property
    def recovery_words(self) -> tuple[str, ...]:
        """The words to be written by hand, empty until a vault was made."""
        return self._created.recovery_words if self._created is not None else ()

    def strength(self, passphrase: str) -> tuple[int, str]:
        """Return the bar (0 to 4) and the time to guess, in words."""
        strength = self._door.strength(passphrase)
        return strength.score, strength.time_to_guess

    def back(self) -> None:
        """Return to the unlock card; nothing that was made is undone."""
        self.words = ""
        self._show(Card.OPEN)

    def cancel(self) -> None:
        """Give up what runs: its result is thrown away and the vault stays closed."""
        if self._future is not None:
            self._future.cancel()
            self._future = None
            self._door.abandon()
        self.busy = ""
        self.changed.emit()

    def _run(self, future: Future[Any], sentence: str, done: Any) -> None:
        self._future = future
        self.busy = sentence
        self.trouble = None
        self.changed.emit()

        def settled(result: Any) -> None:
            if self._future is future:
                self._future = None
                self.busy = ""
                done(result)

        def failed(error: BaseException) -> None:
            if self._future is future:
                self._future = None
                self.busy = ""
                self._failed(error)

        self._tasks.start(future, settled, failed)

    def _is_open(self, opened: Opened) -> None:
        self.opened.emit(opened)

    def _is_made(self, created: Created) -> None:
        self._created = created
        self.words = ""
        self._show(Card.SHEET)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, KnownError):
            self._fail(error)
        else:
            self.changed.emit()
            self.unexpected.emit(error)

    def _fail(self, error: KnownError) -> None:
        self.trouble = error
        self.changed.emit()

    def _show(self, card: Card) -> None:
        self.card = card
        self.trouble = None
        self.changed.emit()
