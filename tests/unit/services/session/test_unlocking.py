"""Opening, making and recovering off the window's thread, and giving up; derivations are quick ones here."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import CancelledError
from pathlib import Path

import pytest

from desktop_app.domain.errors import CredentialError, KnownError
from desktop_app.sandbox.pool import ChildPool
from desktop_app.services import opening
from desktop_app.services.session import Session
from desktop_app.services.unlocking import Unlocking
from desktop_app.services.whoami import author_name
from desktop_app.vault.file.kdf import RawKey
from tests.dossier.rich_case import environment

SALT = bytes(range(16))


def quick(passphrase: str, salt: bytes) -> RawKey:
    return RawKey(passphrase.encode().ljust(32, b"\0")[:32], salt)


class Desk:
    """Unlocking with quick derivations that can be made to wait."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.go.set()
        self.begun = threading.Event()
        self.unlocking = Unlocking(ChildPool(), environment(), derive_known=self._known, derive_new=self._new)
        self.sessions: list[Session] = []

    def _known(self, passphrase: str, salt: bytes, key_file: Path | None, allow_costly: bool) -> RawKey:
        assert key_file is None
        assert not allow_costly
        self.begun.set()
        self.go.wait(5)
        return quick(passphrase, salt)

    def _new(self, passphrase: str, key_file: Path | None) -> RawKey:
        assert key_file is None
        return quick(passphrase, SALT)

    def keep(self, session: Session) -> Session:
        self.sessions.append(session)
        return session


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = Desk()
    yield made
    for session in made.sessions:
        session.close()


def test_what_was_made_opens_again_with_its_passphrase_only(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "field.vault"
    session, words = desk.unlocking.create(path, "marble canoe", None, "R. Achterberg").result()
    assert len(words) == 46
    assert session.run(author_name).result() == "R. Achterberg"
    session.close()
    again = desk.keep(desk.unlocking.open(path, "marble canoe", None).result())
    assert again.run(author_name).result() == "R. Achterberg"
    with pytest.raises(KnownError) as told:
        desk.unlocking.open(path, "marble canoe", None).result()
    assert told.value.code == "locked-by-another"


def test_a_wrong_passphrase_leaves_the_file_free(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "field.vault"
    session, _ = desk.unlocking.create(path, "right", None, "R").result()
    session.close()
    before = path.read_bytes()
    with pytest.raises(CredentialError):
        desk.unlocking.open(path, "wrong", None).result()
    assert path.read_bytes() == before
    desk.keep(desk.unlocking.open(path, "right", None).result())


def test_a_key_that_cannot_be_derived_gives_the_lock_back(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "field.vault"
    session, _ = desk.unlocking.create(path, "right", None, "R").result()
    session.close()
    refusing = Unlocking(ChildPool(), environment(), derive_known=_refuse)
    with pytest.raises(KnownError) as told:
        refusing.open(path, "right", None).result()
    assert told.value.code == "kdf-too-dear"
    desk.keep(desk.unlocking.open(path, "right", None).result())


def _refuse(_passphrase: str, _salt: bytes, _key_file: Path | None, _costly: bool) -> RawKey:
    raise KnownError("kdf-too-dear", "Too dear.", "Agree.")


def test_recovery_makes_a_new_vault_and_leaves_the_old_file_alone(desk: Desk, tmp_path: Path) -> None:
    path, target = tmp_path / "field.vault", tmp_path / "new.vault"
    session, words = desk.unlocking.create(path, "forgotten", None, "R. Achterberg").result()
    session.close()
    before = path.read_bytes()
    typed = "\n".join(f"{number}. {word}" for number, word in enumerate(words, start=1))
    recovered, fresh = desk.unlocking.recover(path, typed, target, "remembered").result()
    recovered.close()
    assert path.read_bytes() == before
    assert fresh != words
    opened = desk.keep(desk.unlocking.open(target, "remembered", None).result())
    assert opened.run(author_name).result() == "R. Achterberg"


def test_what_was_given_up_is_closed_as_soon_as_it_is_there(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "field.vault"
    session, _ = desk.unlocking.create(path, "right", None, "R").result()
    session.close()
    desk.go.clear()
    desk.begun.clear()
    running = desk.unlocking.open(path, "right", None)
    desk.begun.wait(5)
    waiting = desk.unlocking.open(path, "right", None)
    desk.unlocking.abandon()
    desk.go.set()
    for given_up in (running, waiting):
        with pytest.raises(CancelledError):
            given_up.result()
    desk.keep(desk.unlocking.open(path, "right", None).result())


def test_making_can_be_given_up_too(desk: Desk, tmp_path: Path) -> None:
    held, begun = threading.Event(), threading.Event()

    def slow(passphrase: str, _key_file: Path | None) -> RawKey:
        begun.set()
        held.wait(5)
        return quick(passphrase, SALT)

    unlocking = Unlocking(ChildPool(), environment(), derive_new=slow)
    making = unlocking.create(tmp_path / "new.vault", "words", None, "R")
    begun.wait(5)
    unlocking.abandon()
    held.set()
    with pytest.raises(CancelledError):
        making.result()
    desk.keep(desk.unlocking.open(tmp_path / "new.vault", "words", None).result())


def test_a_costly_file_is_derived_once_the_person_agreed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[object] = []

    def derive(passphrase: str, salt: bytes, *, key_file: bytes | None, allow_costly: bool) -> RawKey:
        asked.append((passphrase, key_file, allow_costly))
        return quick(passphrase, salt)

    monkeypatch.setattr(opening, "derive", derive)
    monkeypatch.setattr(opening, "raw_key", lambda salt, passphrase, _file: quick(passphrase, salt))
    key_file = tmp_path / "key"
    key_file.write_bytes(b"some bytes")
    assert opening.known_key("a", SALT, None, False) == quick("a", SALT)
    assert opening.known_key("a", SALT, None, True) == quick("a", SALT)
    opening.known_key("a", SALT, key_file, True)
    assert [each[1] is None for each in asked if isinstance(each, tuple)] == [True, False]
    assert all(each[2] for each in asked if isinstance(each, tuple))
