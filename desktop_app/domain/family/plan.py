"""The plan of a drawn family: where each card stands and which lines join them, in units of the drawing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from desktop_app.domain.family.lines import Line, draw_lines
from desktop_app.domain.family.order import Block, Rows, couple_blocks, fewer_crossings
from desktop_app.domain.family.sizes import BETWEEN, CARD_HIGH, CARD_WIDE, WAY, Spot
from desktop_app.domain.family.ties import COUPLES, STEPS, Tie, generations, parents_of, parts

PASSES = 8
LOOSE_IN_ROW = 4


@dataclass(frozen=True, slots=True)
class FamilyPlan:
    """A place for each person by number, the lines, the ties that contradict others, and the whole size."""

    spots: tuple[Spot, ...]
    lines: tuple[Line, ...]
    odd: tuple[Tie, ...]
    wide: int
    high: int


def plan_family(count: int, ties: Sequence[Tie], first: int = 0) -> FamilyPlan:
    """Lay out people 0 to ``count`` - 1: the family of ``first`` at the left, who has no ties below all."""
    ranks = generations(count, ties)
    kept = [tie for tie in ties if tie not in ranks.odd]
    tied = {each for tie in kept for each in (tie.one, tie.other)}
    families = [part for part in parts(count, kept) if part[0] in tied]
    families.sort(key=lambda part: first not in part)
    spots: dict[int, Spot] = {}
    ways: dict[tuple[int, int], tuple[Spot, ...]] = {}
    right = 0
    for family in families:
        here = set(family)
        drawn = _Family(family, ranks.rows, [tie for tie in kept if tie.one in here])
        spots |= drawn.spots(right)
        ways |= drawn.ways(right)
        right = max(spots[each].x for each in family) + CARD_WIDE + BETWEEN * 2
    _add_loose([each for each in range(count) if each not in tied], spots)
    lines = draw_lines(spots, kept, ways)
    return FamilyPlan(
        tuple(spots[each] for each in range(count)),
        tuple(lines),
        ranks.odd,
        max((spot.x + CARD_WIDE for spot in spots.values()), default=0),
        max((spot.y + CARD_HIGH for spot in spots.values()), default=0),
    )


def _add_loose(people: Sequence[int], spots: dict[int, Spot]) -> None:
    """Put whoever has no ties into rows of their own below."""
    widest = max((spot.x + CARD_WIDE for spot in spots.values()), default=0)
    in_row = max(LOOSE_IN_ROW, (widest + BETWEEN) // (CARD_WIDE + BETWEEN))
    top = max((spot.row + 1 for spot in spots.values()), default=0)
    for at, each in enumerate(people):
        spots[each] = Spot((at % in_row) * (CARD_WIDE + BETWEEN), top + at // in_row)


class _Family:
    """People tied to each other; a line over several rows gets a narrow way through each."""

    def __init__(self, people: Sequence[int], rows: Sequence[int], ties: Sequence[Tie]) -> None:
        self._row = {each: rows[each] for each in people}
        self._wide = dict.fromkeys(people, CARD_WIDE)
        self._above: dict[int, list[int]] = {}
        self._below: dict[int, list[int]] = {}
        self._chains: dict[tuple[int, int], list[int]] = {}
        for tie in ties:
            if tie.bond in STEPS and (tie.one, tie.other) not in self._chains:
                self._chains[tie.one, tie.other] = self._join(tie.one, tie.other)
        couples = [(tie.one, tie.other) for tie in ties if tie.bond in COUPLES]
        couples += [(p[0], each) for p in parents_of(ties).values() for each in p[1:]]
        blocks = [couple_blocks(row, couples) for row in self._as_met()]
        self._rows: Rows = fewer_crossings(blocks, self._above, self._below)
        self._left = self._placed()

    def spots(self, right: int) -> dict[int, Spot]:
        """Return where the cards stand, moved to the right."""
        least = min(self._left.values())
        return {
            each: Spot(round(left - least) + right, self._row[each])
            for each, left in self._left.items()
            if self._wide[each] == CARD_WIDE
        }

    def ways(self, right: int) -> dict[tuple[int, int], tuple[Spot, ...]]:
        """Return where the lines over several rows pass."""
        least = min(self._left.values())
        return {
            ends: tuple(Spot(round(self._left[each] - least) + right, self._row[each]) for each in chain)
            for ends, chain in self._chains.items()
        }

    def _join(self, one: int, other: int) -> list[int]:
        chain = []
        at = one
        for row in range(self._row[one] + 1, self._row[other]):
            way = -1 - len(self._wide)  # below all numbers of people, and new each time
            self._row[way], self._wide[way] = row, WAY
            chain.append(way)
            at = self._link(at, way)
        self._link(at, other)
        return chain

    def _link(self, one: int, other: int) -> int:
        self._below.setdefault(one, []).append(other)
        self._above.setdefault(other, []).append(one)
        return other

    def _as_met(self) -> list[list[int]]:
        """Return the rows with people in the order in which a walk down from the eldest meets them."""
        rows: list[list[int]] = [[] for _ in range(max(self._row.values()) + 1)]
        seen, stack = set[int](), sorted(self._row, key=lambda each: (self._row[each], each), reverse=True)
        while stack:
            at = stack.pop()
            if at not in seen:
                seen.add(at)
                rows[self._row[at]].append(at)
                stack += reversed(self._below.get(at, []))
        return rows

    def _placed(self) -> dict[int, float]:
        """Return the left edges: up and down in turn, each block towards the middle of its kin."""
        left: dict[int, float] = {}
        for row in self._rows:
            at = 0.0
            for one in (one for block in row for one in block):
                left[one] = at
                at += self._wide[one] + BETWEEN
        for number in range(PASSES):
            down = number % 2 == 0
            kin = self._above if down else self._below
            for row in self._rows if down else reversed(self._rows):
                self._settle(row, kin, left)
        return left

    def _settle(self, row: Sequence[Block], kin: Mapping[int, Sequence[int]], left: dict[int, float]) -> None:
        wanted, weights, offsets, offset = list[float](), list[float](), list[float](), 0.0
        for block in row:
            pulls = list(self._pulls(block, kin, left))
            wanted.append((fmean(pulls) if pulls else left[block[0]]) - offset)
            weights.append(len(pulls) or 0.1)
            offsets.append(offset)
            offset += sum(self._wide[one] + BETWEEN for one in block)
        for block, start, place in zip(row, rising(wanted, weights), offsets, strict=True):
            at = start + place
            for one in block:
                left[one] = at
                at += self._wide[one] + BETWEEN

    def _pulls(
        self, block: Block, kin: Mapping[int, Sequence[int]], left: Mapping[int, float]
    ) -> Iterator[float]:
        """Yield where the block would begin if one of its people stood in the middle of their kin.

        Children of both are a matter of the couple: they pull at its middle.
        """
        middles = [left[one] - left[block[0]] + self._wide[one] / 2 for one in block]
        shared: dict[tuple[int, ...], list[float]] = {}
        for one, middle in zip(block, middles, strict=True):
            if kin.get(one):
                shared.setdefault(tuple(sorted(kin[one])), []).append(middle)
        for others, own in shared.items():
            yield fmean(left[each] + self._wide[each] / 2 for each in others) - fmean(own)


def rising(wanted: Sequence[float], weights: Sequence[float]) -> list[float]:
    """Return numbers that never fall and are nearest to the wanted ones: neighbours share a mean."""
    pools: list[tuple[float, float, int]] = []
    for value, weight in zip(wanted, weights, strict=True):
        pool = (value, weight, 1)
        while pools and pools[-1][0] > pool[0]:
            last = pools.pop()
            heavy = last[1] + pool[1]
            pool = ((last[0] * last[1] + pool[0] * pool[1]) / heavy, heavy, last[2] + pool[2])
        pools.append(pool)
    return [value for value, _, many in pools for _ in range(many)]
