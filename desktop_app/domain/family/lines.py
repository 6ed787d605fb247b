"""The lines of a drawn family: from parents down to children, between partners, beside all that."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.family.sizes import BETWEEN, CARD_HIGH, CARD_WIDE, ROW_GAP, WAY, Spot
from desktop_app.domain.family.ties import COUPLES, FAINT, Bond, Tie, parents_of

Point = tuple[int, int]
Pair = frozenset[int]
Ways = Mapping[tuple[int, int], Sequence[Spot]]


@dataclass(frozen=True, slots=True)
class Line:
    """Corners of an elbow line; ``dashed``: the two are kept apart; ``faint``: not of the nearest kinship."""

    points: tuple[Point, ...]
    dashed: bool = False
    faint: bool = False


@dataclass(slots=True)
class _Bus:
    """A level line below a row: what comes down to it, and what goes down from it, dashed or not."""

    row: int
    tops: list[Point]
    ends: list[tuple[Point, bool]]
    faint: bool = False
    lane: int = 0

    @property
    def reach(self) -> tuple[int, int]:
        """The left and right end."""
        xs = [x for x, _ in self.tops] + [x for (x, _), _ in self.ends]
        return min(xs), max(xs)


def draw_lines(spots: Mapping[int, Spot], ties: Sequence[Tie], ways: Ways) -> list[Line]:
    """Return the lines of families whose cards stand at these places."""
    apart = {_pair(tie) for tie in ties if tie.separated}
    parents = parents_of(ties)
    lines, drawn = list[Line](), set[Pair]()
    for tie in ties:
        if tie.bond in COUPLES and _pair(tie) not in drawn and _are_neighbours(spots, tie):
            drawn.add(_pair(tie))
            lines.append(_between(spots, tie, dashed=_pair(tie) in apart))
    buses = _family_buses(spots, parents, apart, drawn)
    for tie in ties:
        shown = _have_one_parent(parents, tie) and not tie.separated
        if _pair(tie) not in drawn and not (tie.bond is Bond.SIBLING and shown):
            drawn.add(_pair(tie))
            way = ways.get((tie.one, tie.other), ())
            buses.append(_link(spots, tie, way, lines, dashed=_pair(tie) in apart))
    lanes = _give_lanes(buses)
    return lines + [line for bus in buses for line in _strokes(bus, lanes[bus.row])]


def _pair(tie: Tie) -> Pair:
    return frozenset((tie.one, tie.other))


def _have_one_parent(parents: Mapping[int, Sequence[int]], tie: Tie) -> bool:
    return not set(parents.get(tie.one, ())).isdisjoint(parents.get(tie.other, ()))


def _are_neighbours(spots: Mapping[int, Spot], tie: Tie) -> bool:
    one, other = spots[tie.one], spots[tie.other]
    return one.row == other.row and abs(one.x - other.x) <= CARD_WIDE + BETWEEN + 1


def _between(spots: Mapping[int, Spot], tie: Tie, *, dashed: bool) -> Line:
    left, right = sorted((spots[tie.one], spots[tie.other]), key=lambda spot: spot.x)
    y = left.y + CARD_HIGH // 2
    return Line(((left.x + CARD_WIDE, y), (right.x, y)), dashed, faint=tie.bond in FAINT)


def _family_buses(
    spots: Mapping[int, Spot], parents: Mapping[int, Sequence[int]], apart: set[Pair], drawn: set[Pair]
) -> list[_Bus]:
    """Return a level line for all children of the same parents in the row above; ``drawn`` grows."""
    buses: dict[Pair, _Bus] = {}
    for child, both in parents.items():
        place = spots[child]
        level = [one for one in both if spots[one].row == place.row - 1]
        if level:
            some = frozenset(level)
            if some not in buses:
                buses[some] = _Bus(place.row - 1, _tops(spots, some, joined=some in drawn), [])
            dashed = any(frozenset((one, child)) in apart for one in level)
            buses[some].ends.append(((place.middle, place.y), dashed))
    drawn |= {
        frozenset((one, child))
        for child, both in parents.items()
        for one in both
        if spots[one].row == spots[child].row - 1
    }
    return list(buses.values())


def _tops(spots: Mapping[int, Spot], parents: Pair, *, joined: bool) -> list[Point]:
    """Return where a line down begins: the middle of the line between a couple, or the foot of each card."""
    if joined:
        one, other = (spots[each] for each in parents)
        return [((one.middle + other.middle) // 2, one.y + CARD_HIGH // 2)]
    return sorted((spots[each].middle, spots[each].foot) for each in parents)


def _link(
    spots: Mapping[int, Spot], tie: Tie, way: Sequence[Spot], lines: list[Line], *, dashed: bool
) -> _Bus:
    """Return the line between two who are no couple side by side; what passes rows goes to ``lines``."""
    faint = tie.bond in FAINT
    upper, lower = sorted((spots[tie.one], spots[tie.other]), key=lambda spot: spot.row)
    if upper.row == lower.row:
        return _Bus(upper.row - 1, [], [((spot.middle, spot.y), dashed) for spot in (upper, lower)], faint)
    x, y = upper.middle, upper.foot
    for spot in way:
        turn, along = y + ROW_GAP // 2, spot.x + WAY // 2
        lines.append(Line(((x, y), (x, turn), (along, turn), (along, spot.foot)), dashed, faint))
        x, y = along, spot.foot
    return _Bus(lower.row - 1, [(x, y)], [((lower.middle, lower.y), dashed)], faint)


def _give_lanes(buses: Sequence[_Bus]) -> dict[int, int]:
    """Give level lines that would lie on each other different heights; returns how many each row has."""
    taken: dict[int, list[int]] = {}
    for bus in sorted(buses, key=lambda bus: bus.reach):
        rights, (left, right) = taken.setdefault(bus.row, []), bus.reach
        bus.lane = next((at for at, end in enumerate(rights) if end < left), len(rights))
        rights[bus.lane : bus.lane + 1] = [right]
    return {row: len(rights) for row, rights in taken.items()}


def _strokes(bus: _Bus, lanes: int) -> list[Line]:
    foot = Spot(0, bus.row).foot
    y = foot + ROW_GAP * (bus.lane + 1) // (lanes + 1)
    left, right = bus.reach
    dashed = all(each for _, each in bus.ends)
    strokes = [Line((top, (top[0], y)), dashed, bus.faint) for top in bus.tops]
    if left < right:
        strokes.append(Line(((left, y), (right, y)), dashed, bus.faint))
    return strokes + [Line(((end[0], y), end), each, bus.faint) for end, each in bus.ends]
