"""Care for the open vault as the settings show it: how it fares, what runs, what a check found, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.domain.errors import KnownError
from desktop_app.services.dossier.exhibits import size_in_words
from desktop_app.services.evidence.desk import Work
from desktop_app.services.upkeep.desk import VaultDesk
from desktop_app.services.upkeep.health import Health
from desktop_app.ui.door import Door
from desktop_app.ui.models.unlock import MIN_SCORE
from desktop_app.ui.tasks import Tasks

_MIB = 1 << 20
_PAGE = 4096
_DAMAGE = frozenset({"vault-damaged", "vault-truncated"})


@dataclass(frozen=True, slots=True)
class HealthFact:
    """A fact for the strip of facts."""

    caption: str
    icon: str
    value: str
    note: str = ""
    tint: str = "text2"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is known of the vault's soundness, and what to do."""

    tone: Literal["info", "ok", "danger"]
    text: str
    detail: str


class UpkeepModel(QObject):
    """One thing runs at a time. ``begun`` says what, and what a cancellation leaves; ``progressed`` how far.

    Progress is in MiB, and 0 of 0 when nobody knows; ``ended`` says that it is over. ``renewed`` carries the
    words of the recovery sheet that a new passphrase needs.
    """

    changed = Signal()
    begun = Signal(str, str)
    progressed = Signal(int, int)
    ended = Signal()
    told = Signal(str)
    failed = Signal(object)
    renewed = Signal(object)
    _moved = Signal(float, float)

    def __init__(self, desk: VaultDesk, door: Door, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._door, self._tasks = desk, door, tasks
        self._work: Work[Any] | None = None
        self._found: Verdict | None = None
        self.health: Health | None = None
        # Progress comes from the vault's thread; page counts of a large vault need more than an int has.
        self._moved.connect(self._advance, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether something runs."""
        return self._work is not None

    def read(self) -> None:
        """Look how the vault fares."""
        self._tasks.start(self._desk.health(), self._take, self.failed.emit)

    def facts(self) -> list[HealthFact]:
        """Return size, newest backup and last check in words."""
        health = self.health
        if health is None:
            return []
        backup, checked = health.newest_backup, health.checked
        return [
            HealthFact(self.tr("Size"), "hard-drive", size_in_words(health.size)),
            HealthFact(
                self.tr("Newest backup"),
                "archive",
                _moment(backup) if backup else self.tr("None yet"),
                self.tr("Kept: {0}, in {1}").format(health.backups, health.folder) if backup else "",
                "text2" if backup else "warn",
            ),
            HealthFact(
                self.tr("Last check"),
                "shield-check",
                _moment(checked) if checked else self.tr("Never"),
                "",
                "text2" if checked else "warn",
            ),
        ]

    def verdict(self) -> Verdict | None:
        """Return what the last check found; None before the vault was asked."""
        if self._found is not None or self.health is None:
            return self._found
        if self.health.checked is None:
            return Verdict(
                "info",
                self.tr("Not checked yet"),
                self.tr("A check reads every page, the history with its signatures, and every original."),
            )
        if self.health.findings:
            return self._damaged(self.tr("Places that do not hold: {0}.").format(self.health.findings))
        return Verdict(
            "ok",
            self.tr("Everything held at the last check"),
            self.tr("Every page, the history with its signatures, and every original."),
        )

    def back_up(self) -> None:
        """Make a backup where they always are."""
        self._run(
            self.tr("Backing up"),
            self.tr("Cancelling leaves no file."),
            self._desk.back_up,
            lambda _made: self.told.emit(self.tr("The backup is made and verified")),
        )

    def back_up_to(self, target: Path) -> None:
        """Make a backup somewhere else."""
        told = self.tr("{0} is made and verified. It opens with the passphrase of now.").format(target.name)
        self._run(
            self.tr("Backing up to {0}").format(target.name),
            self.tr("Cancelling leaves no file."),
            lambda progress: self._desk.back_up_to(target, progress),
            lambda _path: self.told.emit(told),
        )

    def verify(self) -> None:
        """Check the vault."""
        self._run(
            self.tr("Checking the vault"),
            self.tr("Cancelling changes nothing."),
            self._desk.verify,
            self._checked,
            self._not_checked,
        )

    def rekey(self, passphrase: str, key_file: Path | None) -> None:
        """Put a new passphrase in force."""
        self._run(
            self.tr("Writing the vault anew"),
            self.tr("Cancelling keeps the present passphrase."),
            lambda progress: self._desk.rekey(passphrase, key_file, progress),
            self.renewed.emit,
        )

    def cancel(self) -> None:
        """Stop what runs."""
        if self._work is not None:
            self._work.cancel()

    def confirm(
        self,
        passphrase: str,
        key_file: Path | None,
        done: Callable[[], None],
        refused: Callable[[BaseException], None],
    ) -> None:
        """See whether the person knows the present passphrase and key file."""
        self._tasks.start(self._desk.confirm(passphrase, key_file), lambda _none: done(), refused)

    def words(
        self,
        passphrase: str,
        key_file: Path | None,
        done: Callable[[Sequence[str]], None],
        refused: Callable[[BaseException], None],
    ) -> None:
        """Ask for the recovery words, which only who knows passphrase and key file gets."""
        self._tasks.start(self._desk.words(passphrase, key_file), done, refused)

    def offer(self, language: str) -> str:
        """Return six generated words."""
        return self._door.propose_words(language)

    def strength(self, passphrase: str) -> tuple[bool, str]:
        """Return whether a passphrase is strong enough, and the time to guess it."""
        found = self._door.strength(passphrase)
        return found.score >= MIN_SCORE, found.time_to_guess

    def _run(
        self,
        what: str,
        leaves: str,
        begin: Callable[[Callable[[int, int], object]], Work[Any]],
        done: Callable[[Any], object],
        broke: Callable[[BaseException], None] | None = None,
    ) -> None:
        if self._work is not None:
            return
        self.begun.emit(what, leaves)
        self._work = begin(lambda at, total: self._moved.emit(float(at), float(total)))
        self.changed.emit()

        def over(result: Any) -> None:
            self._end()
            done(result)

        def failed(error: BaseException) -> None:
            self._end()
            if not (isinstance(error, KnownError) and error.code == "cancelled"):
                (broke or self.failed.emit)(error)

        self._tasks.start(self._work.future, over, failed)

    def _end(self) -> None:
        self._work = None
        self.ended.emit()
        self.changed.emit()
        self.read()

    def _advance(self, done: float, total: float) -> None:
        if self._work is None:
            return
        if done < total:
            self.progressed.emit(int(done * _PAGE / _MIB), max(1, int(total * _PAGE / _MIB)))
        else:  # all is copied; how long it takes to verify the copy nobody knows
            self.progressed.emit(0, 0)

    def _checked(self, findings: Sequence[Any]) -> None:
        counts = Counter(finding.code for finding in findings)
        missing, altered = counts.pop("attachment-missing", 0), counts.pop("attachment-altered", 0)
        parts = []
        if missing:
            parts.append(self.tr("Originals missing: {0}.").format(missing))
        if altered:
            parts.append(self.tr("Originals altered: {0}.").format(altered))
        if counts:
            parts.append(self.tr("Places in the file that do not hold: {0}.").format(counts.total()))
        self._found = self._damaged(" ".join(parts)) if parts else None
        if not parts:
            self.told.emit(self.tr("Everything holds: pages, history, signatures and originals"))
        self.changed.emit()

    def _not_checked(self, error: BaseException) -> None:
        if isinstance(error, KnownError) and error.code in _DAMAGE:
            self._found = self._damaged(self.tr("Not every page can be read."))
            self.changed.emit()
        else:
            self.failed.emit(error)

    def _damaged(self, what: str) -> Verdict:
        folder = self.health.folder if self.health is not None else ""
        advice = self.tr(
            "Keep this file as it is. Lock, choose Another file, open the newest backup in the folder {0}, "
            "and check that one."
        )
        return Verdict("danger", f"{self.tr('This vault is damaged.')} {what}", advice.format(folder))

    def _take(self, health: Health) -> None:
        self.health = health
        self.changed.emit()


def _moment(when: datetime) -> str:
    return f"{when.astimezone():%Y-%m-%d %H:%M}"
