"""Authors: profiles whose keys are kept here, names that travel, and whom one has confirmed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlcipher3.dbapi2 import Connection

from desktop_app.domain.changes import Change, Create, SetField
from desktop_app.domain.entity import Author
from desktop_app.domain.errors import UsageError
from desktop_app.domain.ids import EntityId
from desktop_app.vault.log.format import author_root
from desktop_app.vault.log.identity import Identity, public_bytes
from desktop_app.vault.log.read import Reader

TRUST_STATES = ("unknown", "confirmed", "revoked")
_CHOSEN = "author"


class Desk(Protocol):
    """What the authors ask of the unit of work that they belong to."""

    def take_identity(self, identity: Identity) -> None:
        """Write from now on as this author."""

    def save(self, root: EntityId, changes: Sequence[Change], *, kind: str | None = None) -> object:
        """Save as the author chosen."""


class Authors:
    """The authors that a vault knows, within a unit of work."""

    def __init__(
        self,
        connection: Connection,
        desk: Desk,
        reader: Reader,
        random_bytes: Callable[[int], bytes],
        minute: Callable[[], int],
    ) -> None:
        self._connection = connection
        self._desk = desk
        self._reader = reader
        self._random_bytes = random_bytes
        self._minute = minute

    def own(self) -> tuple[Author, ...]:
        """Return the profiles of this vault, oldest first."""
        rows = self._connection.execute("SELECT key FROM author_key ORDER BY minute, rowid").fetchall()
        return tuple(self._reader.author(row[0]) for row in rows)

    def list(self) -> tuple[Author, ...]:
        """Return everyone whose commits or trust this vault holds, own profiles first."""
        own = self.own()
        rows = self._connection.execute(
            "SELECT key FROM author UNION SELECT key FROM trust"
            " EXCEPT SELECT key FROM author_key ORDER BY key"
        ).fetchall()
        return (*own, *(self._reader.author(row[0]) for row in rows))

    def create(self, name: str) -> Author:
        """Make a profile with a key of its own, choose it, and write its name (it may be a pseudonym)."""
        secret_bytes = self._random_bytes(32)
        key = public_bytes(Ed25519PrivateKey.from_private_bytes(secret_bytes))
        self._connection.execute(
            "INSERT INTO author_key VALUES (?, ?, ?)", (key, secret_bytes, self._minute())
        )
        self.choose(key)
        root = EntityId(author_root(key))
        self._desk.save(
            root, [Create(root, "author", None), SetField(root, "key", key), SetField(root, "name", name)]
        )
        self._reader.forget_authors()
        return self._reader.author(key)

    def choose(self, key: bytes) -> None:
        """Write as this profile from now on, in a new session; raises UsageError when it is not ours."""
        row = self._connection.execute("SELECT secret FROM author_key WHERE key = ?", (key,)).fetchone()
        if row is None:
            raise UsageError(
                "not-a-profile", "This author's key is not in this vault.", "Choose one of its own authors."
            )
        self._desk.take_identity(Identity.of(row[0], self._random_bytes(16)))
        if self.last_chosen() != key:  # so that opening and reading a vault leaves its bytes alone
            self._connection.execute("REPLACE INTO setting VALUES (?, ?)", (_CHOSEN, f'"{key.hex()}"'))

    def last_chosen(self) -> bytes | None:
        """Return the profile chosen last, or the only one; None when a person must choose."""
        row = self._connection.execute("SELECT value FROM setting WHERE name = ?", (_CHOSEN,)).fetchone()
        if row is not None:
            return bytes.fromhex(row[0].strip('"'))
        own = self.own()
        return own[0].key if len(own) == 1 else None

    def rename(self, name: str) -> None:
        """Give the chosen author another name; it travels like every edit."""
        root = EntityId(author_root(self._current()))
        self._desk.save(root, [SetField(root, "name", name)])
        self._reader.forget_authors()

    def trust(self, key: bytes, state: str) -> None:
        """Note that this person's key was confirmed (words read aloud), is unknown again, or was revoked."""
        if state not in TRUST_STATES or len(key) != 32:
            raise UsageError(
                "wrong-trust",
                "An author's key can be unknown, confirmed or revoked, not “{state}”.",
                "Choose one of the three.",
                state=state[:40],
            )
        self._connection.execute("REPLACE INTO trust VALUES (?, ?, ?)", (key, state, self._minute()))
        self._reader.forget_authors()

    def _current(self) -> bytes:
        chosen = self.last_chosen()
        if chosen is None:
            raise UsageError(
                "no-author", "No author is chosen in this vault.", "Choose who is working before you save."
            )
        return chosen
