"""Who stands beside whom: couples together, and the rows turned until few lines cross."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Mapping, Sequence
from itertools import pairwise
from statistics import fmean

Block = tuple[int, ...]
"""People side by side, a couple or one alone."""
Rows = list[list[Block]]
Links = Mapping[int, Sequence[int]]
SWEEPS = 12


def couple_blocks(people: Sequence[int], couples: Sequence[tuple[int, int]]) -> list[Block]:
    """Return the people of a row as blocks: who has two partners stands between them."""
    here = set(people)
    near: dict[int, list[int]] = {each: [] for each in people}
    for one, other in couples:
        if one in here and other in here and other not in near[one]:
            near[one].append(other)
            near[other].append(one)
    blocks, seen = list[Block](), set[int]()
    for start in people:
        if start not in seen:
            block = _chain(start, near)
            seen |= set(block)
            blocks.append(block)
    return blocks


def fewer_crossings(rows: Rows, above: Links, below: Links) -> Rows:
    """Sweep down and up, each block towards the middle of its kin; the best order met is returned."""
    best, least = rows, _crossings(rows, below)
    now = rows
    for sweep in range(SWEEPS):
        if least == 0:
            break
        down = sweep % 2 == 0
        now = _swept(now, above if down else below, down=down)
        found = _crossings(now, below)
        if found < least:
            best, least = now, found
    return best


def _chain(start: int, near: Mapping[int, Sequence[int]]) -> Block:
    """Return everybody joined to somebody, beginning at an end where there is one."""
    met, waiting = {start: None}, [start]
    while waiting:
        for each in near[waiting.pop()]:
            if each not in met:
                met[each] = None
                waiting.append(each)
    first = next((each for each in met if len(near[each]) == 1), start)
    chain, stack = dict[int, None](), [first]
    while stack:
        at = stack.pop()
        if at not in chain:
            chain[at] = None
            stack += [each for each in reversed(near[at]) if each not in chain]
    return tuple(chain)


def _swept(rows: Rows, kin: Links, *, down: bool) -> Rows:
    """Return the rows, each ordered by the one before it in the direction of the sweep."""
    made: Rows = [list(row) for row in rows]
    numbers = range(1, len(rows)) if down else range(len(rows) - 2, -1, -1)
    for number in numbers:
        fixed = _places(made[number - 1 if down else number + 1])
        now = _places(made[number])
        turned = [_turned(block, kin, fixed) for block in made[number]]
        middles = {block: _middle(block, kin, fixed, now) for block in turned}
        made[number] = sorted(turned, key=middles.__getitem__)
    return made


def _turned(block: Block, kin: Links, fixed: Mapping[int, float]) -> Block:
    """Turn a couple round where the kin of each stand on the other's side."""
    known = [
        (at, fmean(fixed[each] for each in kin.get(one, ()) if each in fixed))
        for at, one in enumerate(block)
        if any(each in fixed for each in kin.get(one, ()))
    ]
    return tuple(reversed(block)) if len(known) > 1 and known[0][1] > known[-1][1] else block


def _middle(block: Block, kin: Links, fixed: Mapping[int, float], now: Mapping[int, float]) -> float:
    told = [fixed[each] for one in block for each in kin.get(one, ()) if each in fixed]
    return fmean(told) if told else fmean(now[one] for one in block)


def _places(row: Sequence[Block]) -> dict[int, float]:
    """Return where everybody stands, 0 to 1: rows of different length compare."""
    people = [one for block in row for one in block]
    return {one: (at + 0.5) / len(people) for at, one in enumerate(people)}


def _crossings(rows: Rows, below: Links) -> int:
    """Count the crossings of lines between neighbouring rows."""
    total = 0
    for upper, lower in pairwise(rows):
        tops, ends = _places(upper), _places(lower)
        met = list[float]()
        for one in tops:
            targets = sorted(ends[each] for each in below.get(one, ()) if each in ends)
            total += sum(len(met) - bisect_right(met, each) for each in targets)
            for each in targets:
                insort(met, each)
    return total
