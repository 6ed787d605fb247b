"""An independent model of what vaults know: sets of abstract writes, and nothing of the program's code."""

from __future__ import annotations

from dataclasses import dataclass, field

Row = tuple[bytes, bytes]
"""Root id and entity id."""

LIVE, GONE = "live", "gone"


@dataclass(frozen=True)
class Write:
    """One abstract write. ``register`` is a field and an element, or None for creating and deleting."""

    token: int
    row: Row
    register: tuple[str, str] | None
    value: str | None
    seen: frozenset[int]
    parent: Row | None = None
    brings_back: tuple[int, ...] | None = None


@dataclass
class World:
    """Every write ever made anywhere, by its token."""

    writes: dict[int, Write] = field(default_factory=dict)

    def make(
        self,
        row: Row,
        register: tuple[str, str] | None,
        value: str | None,
        seen: set[int],
        *,
        parent: Row | None = None,
        brings_back: tuple[int, ...] | None = None,
    ) -> Write:
        """Note a write by somebody who saw ``seen``."""
        write = Write(len(self.writes), row, register, value, frozenset(seen), parent, brings_back)
        self.writes[write.token] = write
        return write

    def values(self, token: int) -> set[str | None]:
        """What a write stands for: its value, or those that it brings back."""
        write = self.writes[token]
        if write.brings_back is None:
            return {write.value}
        return {self.writes[t].value for t in write.brings_back}


@dataclass
class Knowledge:
    """What one vault knows."""

    world: World
    known: dict[Row, set[int]] = field(default_factory=dict)
    _heads: dict[Row, tuple[int, set[int]]] = field(default_factory=dict)

    def copy(self) -> Knowledge:
        """A backup."""
        return Knowledge(self.world, {row: set(tokens) for row, tokens in self.known.items()})

    def learn(self, write: Write) -> None:
        """Come to know a write."""
        self.known.setdefault(write.row, set()).add(write.token)

    def heads(self, row: Row) -> set[int]:
        """What nobody known here has replaced."""
        tokens = self.known.get(row, set())
        count, heads = self._heads.get(row, (0, set()))
        if count == len(tokens):  # knowledge only grows
            return heads
        gone: set[int] = set()
        for token in tokens:
            gone |= self.world.writes[token].seen
        self._heads[row] = (len(tokens), tokens - gone)
        return tokens - gone

    def standing(self, row: Row) -> dict[tuple[str, str] | None, set[int]]:
        """Heads by register."""
        found: dict[tuple[str, str] | None, set[int]] = {}
        for token in self.heads(row):
            found.setdefault(self.world.writes[token].register, set()).add(token)
        return found

    def deletions(self, row: Row) -> set[int]:
        """Heads that delete a row."""
        writes = self.world.writes
        return {t for t in self.heads(row) if writes[t].register is None and writes[t].value == GONE}

    def stands(self, row: Row) -> bool:
        """Whether anything but deletions stands in the row itself."""
        return bool(self.heads(row) - self.deletions(row))

    def parent(self, row: Row) -> Row | None:
        """Where a row was created."""
        for token in self.known.get(row, ()):
            if self.world.writes[token].value == LIVE and self.world.writes[token].register is None:
                return self.world.writes[token].parent
        return None

    def live(self) -> set[Row]:
        """Rows to be seen: standing themselves, or kept by one below."""
        alive = {row for row in self.known if self.stands(row)}
        for row in tuple(alive):
            above = self.parent(row)
            while above is not None and above not in alive and self.heads(above):
                alive.add(above)
                above = self.parent(above)
        return alive

    def below(self, row: Row) -> list[Row]:
        """A row and all under it."""
        found = [row]
        for above in found:
            found += [r for r in self.known if r not in found and self.parent(r) == above]
        return found

    def versions(self, row: Row) -> dict[tuple[str, str], set[str | None]]:
        """The different values of each register that has any."""
        found: dict[tuple[str, str], set[str | None]] = {}
        for register, tokens in self.standing(row).items():
            if register is not None:
                found[register] = set().union(*(self.world.values(t) for t in tokens))
        return found
