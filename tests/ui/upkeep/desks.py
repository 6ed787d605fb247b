"""A desk whose work a test settles by hand, and a model on it that remembers what it told."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

from desktop_app.services.evidence.desk import Work
from desktop_app.services.upkeep.desk import VaultDesk
from desktop_app.services.upkeep.health import Health
from desktop_app.ui.models.upkeep import UpkeepModel
from desktop_app.ui.tasks import Tasks
from tests.ui.unlock.doors import HandDoor

NOW = datetime(2026, 3, 5, 14, 20, tzinfo=UTC)
SOUND = Health(412_000_000, 9, "field.vault.backups", NOW, NOW)


class HandDesk:
    """Records what it was asked; ``last`` is the future of the last question but those about health."""

    def __init__(self) -> None:
        self.asked: list[tuple[Any, ...]] = []
        self.last: Future[Any] = Future()
        self.progress: Callable[[int, int], object] = lambda _done, _total: None
        self.stopped = 0
        self.healths: list[Future[Health]] = []

    def health(self) -> Future[Health]:
        self.healths.append(Future())
        return self.healths[-1]

    def back_up(self, progress: Callable[[int, int], object]) -> Work[Any]:
        return self._work(progress, "back_up")

    def back_up_to(self, target: Path, progress: Callable[[int, int], object]) -> Work[Any]:
        return self._work(progress, "back_up_to", target)

    def verify(self, progress: Callable[[int, int], object]) -> Work[Any]:
        return self._work(progress, "verify")

    def rekey(
        self, passphrase: str, key_file: Path | None, progress: Callable[[int, int], object]
    ) -> Work[Any]:
        return self._work(progress, "rekey", passphrase, key_file)

    def confirm(self, passphrase: str, key_file: Path | None) -> Future[Any]:
        return self._work(self.progress, "confirm", passphrase, key_file).future

    def words(self, passphrase: str, key_file: Path | None) -> Future[Any]:
        return self._work(self.progress, "words", passphrase, key_file).future

    def _work(self, progress: Callable[[int, int], object], *question: Any) -> Work[Any]:
        self.asked.append(question)
        self.progress, self.last = progress, Future()
        return Work(self.last, self._stop)

    def _stop(self) -> None:
        self.stopped += 1


class Bench:
    """A model on such a desk; the lists collect what it sent."""

    def __init__(self) -> None:
        self.desk, self.tasks = HandDesk(), Tasks()
        self.model = UpkeepModel(cast("VaultDesk", self.desk), HandDoor(), self.tasks)
        self.told: list[str] = []
        self.failed: list[BaseException] = []
        self.steps: list[tuple[int, int]] = []
        self.begun: list[tuple[str, str]] = []
        self.renewed: list[Any] = []
        self.ended: list[bool] = []
        self.model.told.connect(self.told.append)
        self.model.failed.connect(self.failed.append)
        self.model.progressed.connect(lambda *step: self.steps.append(step))
        self.model.begun.connect(lambda *begun: self.begun.append(begun))
        self.model.renewed.connect(self.renewed.append)
        self.model.ended.connect(lambda: self.ended.append(True))
