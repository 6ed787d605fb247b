"""How two people of a family are tied, and in which generation each of them stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Bond(StrEnum):
    """What ties two people; for the first three ``one`` stands above ``other``."""

    PARENT = "parent"
    GRANDPARENT = "grandparent"
    CARE = "care"
    COUPLE = "couple"
    FORMER = "former"
    SIBLING = "sibling"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Tie:
    """Two people by their numbers; ``separated``: they are kept apart now."""

    bond: Bond
    one: int
    other: int
    separated: bool = False


@dataclass(frozen=True, slots=True)
class Generations:
    """The row of each person, 0 at the top, and the ties that contradict others, or tie one to oneself."""

    rows: tuple[int, ...]
    odd: tuple[Tie, ...]


STEPS = {Bond.PARENT: 1, Bond.GRANDPARENT: 2}
COUPLES = (Bond.COUPLE, Bond.FORMER)
FAINT = (Bond.FORMER, Bond.CARE, Bond.OTHER)


def generations(count: int, ties: Sequence[Tie]) -> Generations:
    """Give everybody a row: parents always above children, couples and siblings level where that allows it.

    A tie by which somebody would be their own ancestor is odd: it is told and left out of the order.
    """
    groups = _Groups(count)
    odd = [tie for tie in ties if tie.one == tie.other]
    sound = [tie for tie in ties if tie.one != tie.other]
    odd += [
        tie
        for tie in sound
        if tie.bond in STEPS and not groups.put_above(tie.one, tie.other, STEPS[tie.bond])
    ]
    kept = [tie for tie in sound if tie not in odd]
    for one, other in _level_pairs(kept):
        groups.put_level(one, other)
    # What only perhaps says something about age comes last and gives way to everything else.
    for tie in kept:
        if tie.bond is Bond.CARE:
            groups.put_above(tie.one, tie.other, 1)
        elif tie.bond is Bond.OTHER:
            groups.put_level(tie.one, tie.other)
    return Generations(_from_the_top(groups.rows(), kept), tuple(odd))


def parts(count: int, ties: Sequence[Tie]) -> list[list[int]]:
    """Return who is tied to whom, over any number of ties: lists of numbers, each in rising order."""
    near: dict[int, set[int]] = {each: set() for each in range(count)}
    for tie in ties:
        near[tie.one].add(tie.other)
        near[tie.other].add(tie.one)
    found, seen = list[list[int]](), set[int]()
    for start in range(count):
        if start not in seen:
            reached, waiting = {start}, [start]
            while waiting:
                fresh = near[waiting.pop()] - reached
                reached |= fresh
                waiting += fresh
            seen |= reached
            found.append(sorted(reached))
    return found


def parents_of(ties: Sequence[Tie]) -> dict[int, list[int]]:
    """Return the parents of everybody who has some, each once."""
    found: dict[int, list[int]] = {}
    for tie in ties:
        if tie.bond is Bond.PARENT and tie.one not in found.setdefault(tie.other, []):
            found[tie.other].append(tie.one)
    return found


def _level_pairs(ties: Sequence[Tie]) -> Iterator[tuple[int, int]]:
    """Yield who should stand level, the most telling first."""
    for bonds in (COUPLES, (Bond.SIBLING,)):
        yield from ((tie.one, tie.other) for tie in ties if tie.bond in bonds)
    children: dict[int, list[int]] = {}
    for child, parents in parents_of(ties).items():
        yield from ((parents[0], each) for each in parents[1:])
        for parent in parents:
            children.setdefault(parent, []).append(child)
    for together in children.values():
        yield from ((together[0], each) for each in together[1:])


def _from_the_top(rows: Sequence[int], ties: Sequence[Tie]) -> tuple[int, ...]:
    """Move each family up until its eldest stand in the first row."""
    moved = list(rows)
    for part in parts(len(rows), ties):
        top = min(rows[each] for each in part)
        for each in part:
            moved[each] = rows[each] - top
    return tuple(moved)


class _Groups:
    """People who stand level, and which groups stand above which; what would close a circle is not taken."""

    def __init__(self, count: int) -> None:
        self._group = list(range(count))
        self._members = {each: [each] for each in range(count)}
        self._below: list[list[tuple[int, int]]] = [[] for _ in range(count)]

    def put_above(self, one: int, other: int, steps: int) -> bool:
        """Put one person above another; returns False where the other stands above or level already."""
        upper, lower = self._group[one], self._group[other]
        if upper == lower or self._leads(lower, upper):
            return False
        self._below[one].append((other, steps))
        return True

    def put_level(self, one: int, other: int) -> None:
        """Put two people into one row, if nobody has to stand above the other."""
        kept, gone = self._group[one], self._group[other]
        if kept == gone or self._leads(kept, gone) or self._leads(gone, kept):
            return
        for each in self._members[gone]:
            self._group[each] = kept
        self._members[kept] += self._members.pop(gone)

    def rows(self) -> list[int]:
        """Return the row of everybody: as high as possible, then elders down to just above their children."""
        order = self._from_above()
        row = dict.fromkeys(self._members, 0)
        for group in order:
            for lower, steps in self._next(group):
                row[lower] = max(row[lower], row[group] + steps)
        for group in reversed(order):
            row[group] = min((row[lower] - steps for lower, steps in self._next(group)), default=row[group])
        return [row[group] for group in self._group]

    def _next(self, group: int) -> Iterator[tuple[int, int]]:
        for each in self._members[group]:
            yield from ((self._group[below], steps) for below, steps in self._below[each])

    def _leads(self, start: int, goal: int) -> bool:
        seen, waiting = {start}, [start]
        while waiting:
            fresh = {lower for lower, _ in self._next(waiting.pop())} - seen
            if goal in fresh:
                return True
            seen |= fresh
            waiting += fresh
        return False

    def _from_above(self) -> list[int]:
        above = dict.fromkeys(self._members, 0)
        for group in self._members:
            for lower, _ in self._next(group):
                above[lower] += 1
        order = [group for group in self._members if not above[group]]
        for group in order:
            for lower, _ in self._next(group):
                above[lower] -= 1
                if not above[lower]:
                    order.append(lower)
        return order
