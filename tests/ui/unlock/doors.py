"""A door that a test opens by hand: futures are settled when the test says so."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path
from typing import Any, cast

from desktop_app.ui.backend import Backend
from desktop_app.ui.door import Created, Opened, Strength

WORDS = "marble canoe timid orbit salad ferry"


class HandDoor:
    """Records what it was asked; ``last`` is the future of the last question."""

    def __init__(self) -> None:
        self.asked: list[tuple[Any, ...]] = []
        self.last: Future[Any] = Future()
        self.abandoned = 0

    def _answer(self, *question: Any) -> Future[Any]:
        self.asked.append(question)
        self.last = Future()
        return self.last

    def open(
        self, path: Path, passphrase: str, key_file: Path | None, *, allow_costly: bool = False
    ) -> Future[Opened]:
        return self._answer("open", path, passphrase, key_file, allow_costly)

    def create(self, path: Path, passphrase: str, key_file: Path | None, author_name: str) -> Future[Created]:
        return self._answer("create", path, passphrase, key_file, author_name)

    def recover(self, damaged: Path, words: str, path: Path, passphrase: str) -> Future[Created]:
        return self._answer("recover", damaged, words, path, passphrase)

    def propose_words(self, language: str) -> str:
        self.asked.append(("words", language))
        return WORDS

    def strength(self, passphrase: str) -> Strength:
        return Strength(4, "centuries") if len(passphrase) > 20 else Strength(1, "3 hours")

    def abandon(self) -> None:
        self.abandoned += 1


def opened(path: Path) -> Opened:
    return Opened(cast("Backend", object()), path)


def created(path: Path) -> Created:
    return Created(cast("Backend", object()), path, recovery_words=("academic", "acid"))
